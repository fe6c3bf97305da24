// A browser puts a page by when its reader goes on, and shows it again as it was when the reader comes back.
import { chromiumOptions } from "../../lib/programs/launch-chromium";
import { changedSite } from "./changed-site";
import { Connection, lost, whole } from "./connection";
import { endWorkers } from "./end-workers";
import { expect, test } from "./reader-test";

// Playwright has pages loaded again.
test.use({ launchOptions: { ...chromiumOptions(), ignoreDefaultArgs: ["--disable-back-forward-cache"] } });

test("a page of the copy that comes back from the browser's cache is still served from the copy alone, and checks again for a newer one", async ({
  page,
}) => {
  const connection = new Connection();
  const newer = await changedSite("a great source of joy", "a small source of joy");
  try {
    const site = await connection.open(process.env.INVENTED_SITE_FOLDER as string);
    await page.goto(`${site}/offline/`);
    await page.getByRole("button", { name: "Save this manual to this device" }).click();
    await expect(page.locator("keep-manual [role=status]")).toContainText("The whole manual");
    connection.faults = lost;
    await page.goto(`${site}/3.1.2/`);
    await page.evaluate(() => Object.assign(window, { putBy: true }));
    await page.goto(`${site}/3.1.3/`);
    await connection.publish(newer.folder);
    connection.faults = whole;
    await endWorkers(page);
    // goBack() of the tests waits for a page that loads.
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(`${site}/3.1.2/`);
    expect(await page.evaluate(() => "putBy" in window)).toBe(true);
    await expect(page.locator("offline-copy")).toContainText("A newer version is available.");
    expect(await page.evaluate(async () => (await fetch("/3.1/")).text())).toContain("a great source of joy");
  } finally {
    await connection.close();
    newer.remove();
  }
});

// A printed number, an old slide, a withdrawn text. The manual is invented, its number history too.
import type { Page } from "@playwright/test";
import { renumberedSite } from "./pages";
import { expect, test } from "./shared-page";

test.use({ viewport: { width: 375, height: 700 } });

const departures = (page: Page) => page.locator(".departure");

async function fragment(page: Page, number: string): Promise<string> {
  await page.goto(renumberedSite(`/${number}/`));
  return page.locator(".section").evaluate(({ dataset }) => `#${dataset.id}.${dataset.fingerprint?.replace("-", "").slice(0, 7)}`);
}

for (const old of ["/4.1.2/", "/19.1.2/"]) {
  test(`a link copied when the text was at ${old} finds it where it is now, and says so`, async ({ page }) => {
    const copied = await fragment(page, "19.1.4");
    await page.goto(renumberedSite(old + copied));
    await expect(page.locator(".arrival")).toHaveText(`The link you followed was made for ${old.slice(1, -1)}. That text is now 19.1.4.`);
    await expect(page.locator(".section")).toBeFocused();
    await expect(page).toHaveURL(/\/19\.1\.4\//);
  });
}

test("a link copied from a chapter that has another number now opens the chapter's text", async ({ page }) => {
  const copied = await fragment(page, "19.1.3");
  await page.goto(renumberedSite(`/4.1/${copied}`));
  await expect(page).toHaveURL(/\/19\.1\.3\//);
  await expect(page.locator(".section")).toBeFocused();
});

test("a link to a withdrawn text says when and why it was withdrawn, even from an address that never existed", async ({ page }) => {
  await page.goto(renumberedSite("/19.1.5/#mw01.24EQM6A"));
  const words =
    "Until 6 June 2023 this number belonged to a text that has been withdrawn: Invented lanterns went out of use. Read its last version.";
  await expect(departures(page)).toHaveText(words);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goto(renumberedSite("/7.7.7/#mw01.24EQM6A"));
  await expect(page).toHaveURL(/\/19\.1\.5\//);
  await expect(departures(page)).toHaveText(words);
});

test("the earlier chapter and a version are found under the numbers they had", async ({ page }) => {
  await page.goto(renumberedSite("/4.1/as-at/2020-02-02/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("4.1 Lantern Safety (invented)");
  await page.goto(renumberedSite("/4.1.3/versions/2019-01-01/"));
  await expect(page.locator(".section .words")).toHaveText("An invented lantern is put out at dawn.");
  await page.goto(renumberedSite("/4.1/versions/"));
  await expect(departures(page)).toContainText("the text that is now 19.1");
});

test("a link to words that have changed since names the version it was made for and leads to what has changed", async ({ page }) => {
  const ids = await (await page.request.get(renumberedSite("/ids/m.json"))).json();
  const versions = Object.entries<string>(ids.ma03.versions);
  const [whole] = versions.find(([, version]) => version === "2020-02-02") ?? [];
  await page.goto(renumberedSite(`/4.1.3/#ma03.${whole}`));
  await expect(page.locator(".arrival")).toHaveText(
    "The link you followed was made for 4.1.3. That text is now 19.1.3. The words of 19.1.3 have changed since the link you followed was made: it was made for the version of 2 February 2020. You are reading the version of 3 March 2022. See what has changed",
  );
  await page.locator(".arrival").getByRole("link", { name: "See what has changed" }).click();
  await expect(page).toHaveURL(/\/19\.1\.3\/versions\/2020-02-02\/#changes$/);
  await expect(page.getByRole("heading", { name: "What has changed since, up to the version of 3 March 2022" })).toBeInViewport();
  await expect(page.locator(".difference").nth(1)).toContainText("an hour before");
  await expect(page.locator("del a")).toHaveCount(0);
});

test("if the text cannot be looked up, a message says so", async ({ page }) => {
  await page.route("**/ids/*.json", (route) => route.abort());
  await page.goto(renumberedSite("/19.1.1/#ma03.24EQM6A"));
  await expect(page.locator(".arrival")).toHaveText(
    "The link you followed is to a different text. We couldn’t look up where that text is now. Check your connection and reload the page.",
  );
});

test("if the code that follows links cannot be loaded, a message says so and the text is still there", async ({ page }) => {
  const copied = await fragment(page, "19.1.4");
  await page.route("**/assets/links.*.js", (route) => route.abort());
  await page.goto("about:blank");
  await page.goto(renumberedSite(`/19.1.4/${copied}`));
  await expect(page.getByRole("alert")).toHaveText("This could not be loaded. Check your connection and try again.");
  await expect(page.locator(".words")).toContainText("An invented lantern is carried by its handle.");
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("an old number's page says where the text is now and leads there", async ({ page }) => {
    const response = await page.goto(renumberedSite("/4.1.2/"));
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("4.1.2 is not in use");
    await expect(departures(page)).toHaveText("Until 1 May 2021 this number belonged to the text that is now 19.1.4.");
    await departures(page).getByRole("link", { name: "19.1.4" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("19.1.4");
  });

  test("an old chapter's page leads to the chapter", async ({ page }) => {
    await page.goto(renumberedSite("/4.1/"));
    await departures(page).getByRole("link", { name: "19.1" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("19.1 Lantern Safety (invented)");
  });

  test("a number that was given to another text says which text had it before", async ({ page }) => {
    await page.goto(renumberedSite("/19.1.2/"));
    await expect(departures(page)).toHaveText("Until 2 February 2022 this number belonged to the text that is now 19.1.4.");
  });

  test("a section and a chapter show what cites them, and nothing if nothing does", async ({ page }) => {
    await page.goto(renumberedSite("/19.1.4/"));
    await expect(page.locator("main")).toContainText("Cited by 19.1.1 and 19.1.3");
    await page.goto(renumberedSite("/19.1.3/"));
    await expect(page.locator("main")).not.toContainText("Cited by");
    await page.goto(renumberedSite("/19.1/"));
    await expect(page.locator(".facts")).toContainText("Cited by 19.1.1");
  });
});

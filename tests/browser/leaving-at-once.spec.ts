// The person whose browsing is watched leaves the portal before somebody looks. An invented manual that offers it.
import type { Page } from "@playwright/test";
import { inventedSite, site } from "./pages";
import { expect, test } from "./reader-test";

const elsewhere = "https://weather.example.org/";

/** The page that is opened instead: nothing is fetched from anywhere. */
const forecast = (page: Page) =>
  page.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Invented weather</title>Rain." }));

test("“Leave this site” opens another page, and the way back leads past the one that was left", async ({ page }) => {
  await forecast(page);
  await page.goto(inventedSite("/"));
  await page.goto(inventedSite("/3.1.2/"));
  await page.evaluate(() => sessionStorage.setItem("printList", "3.1.2"));
  await page.getByRole("link", { name: "Leave this site" }).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).toHaveURL(inventedSite("/"));
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("Shift pressed three times leaves, from wherever the keyboard is; Shift in writing does not", async ({ page }) => {
  await forecast(page);
  await page.goto(inventedSite("/3.1/"));
  await page.getByLabel("Search words or a number").pressSequentially("LADO AND");
  for (const letter of "LADO") await page.keyboard.press(`Shift+${letter}`);
  await expect(page).toHaveURL(inventedSite("/3.1/"));
  await page.keyboard.press("Shift");
  await expect(page.locator("quick-exit [role=status]")).toHaveText("Press Shift twice more to leave this site.");
  await page.keyboard.press("Shift");
  await expect(page.locator("quick-exit [role=status]")).toHaveText("Press Shift once more to leave this site.");
  await page.keyboard.press("Shift");
  await expect(page).toHaveURL(elsewhere);
});

test("the page is hidden at once, however long the other takes", async ({ page }) => {
  await page.route(`${elsewhere}**`, () => {});
  await page.goto(inventedSite("/3.1.2/"));
  await expect(page.locator("quick-exit:defined")).toHaveCount(1);
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>("quick-exit a")?.click();
    return [getComputedStyle(document.documentElement).display, document.title];
  });
  expect(seen).toEqual(["none", "…"]);
});

test("it stays within reach on a long page, never covers what a link leads to, and is not printed", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await page.goto(inventedSite("/3.1/#3.1.7"));
  const link = page.getByRole("link", { name: "Leave this site" });
  await expect(link).toBeInViewport({ ratio: 1 });
  const [button, section] = [await link.boundingBox(), await page.locator('[id="3.1.7"]').boundingBox()];
  expect(section?.y).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0));
  expect(button?.height).toBeGreaterThanOrEqual(44);
  await page.emulateMedia({ media: "print" });
  await expect(link).toBeHidden();
});

test("the portal says what leaving does not do", async ({ page }) => {
  await page.goto(inventedSite("/about/"));
  await expect(page.getByText("It deletes only your print list. The pages you read stay in the history of the browser")).toBeVisible();
});

test("a manual that does not ask for it has neither the link nor its code", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(site("/8.45.7/"), { waitUntil: "networkidle" });
  await expect(page.locator("quick-exit")).toHaveCount(0);
  expect(fetched.filter((address) => address.includes("quick-exit"))).toEqual([]);
  await page.goto(site("/about/"));
  await expect(page.getByText("Leave this site")).toHaveCount(0);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("the link leaves all the same", async ({ page }) => {
    await forecast(page);
    await page.goto(inventedSite("/3.1.2/"));
    await page.getByRole("link", { name: "Leave this site" }).click();
    await expect(page).toHaveURL(elsewhere);
  });
});

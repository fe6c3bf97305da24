import { levelsSite, renumberedSite, site } from "./pages";
import { expect, test } from "./shared-page";

for (const [path, nearest] of [
  ["/8.45.21/", "8.45.20"],
  ["/8.45.120/", "8.45.20"],
  ["/8-45-12/", "8.45.12"],
  ["/manual/8.45.12.html", "8.45.12"],
  ["/8.54.12/", "8.45.12"],
]) {
  test(`${path} answers 404 and leads to ${nearest}`, async ({ page }) => {
    const response = await page.goto(site(path));
    expect(response?.status()).toBe(404);
    await page.locator("near-number").getByRole("link", { name: nearest, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(nearest);
  });
}

for (const [path, said] of [
  ["/kite-club-rules/article-9/", "There is no section Article 9. Did you mean Article 5?"],
  ["/what-to-do/look-upp/", "There is no section Look upp. Did you mean Look up?"],
  ["/5.1/1.1.3/", "There is no section 1.1.3. Did you mean 1.1.1?"],
]) {
  test(`${path} leads to a section of the same chapter`, async ({ page }) => {
    await page.goto(levelsSite(path));
    await expect(page.locator("near-number")).toHaveText(said);
  });
}

for (const [path, words, leadsTo] of [
  ["/19.1/as-at/2020-12-24/", "19.1 as it was on 24 December 2020", "/19.1/as-at/2020-02-02/"],
  ["/19.1/as-at/2024-01-01/", "19.1 as it was on 1 January 2024", "/19.1/as-at/2023-06-06/"],
  ["/19.1/as-at/2018-12-31/", "the first version of 19.1 kept here, of 1 January 2019", "/19.1/as-at/2019-01-01/"],
  ["/19.1/as-at/2999-01-01", "19.1 as it is today", "/19.1/"],
  ["/19.1.3/versions/2021-05-05/", "19.1.3 as it was on 5 May 2021", "/19.1.3/versions/2020-02-02/"],
]) {
  test(`${path} leads to the text of that day`, async ({ page }) => {
    const response = await page.goto(renumberedSite(path));
    expect(response?.status()).toBe(404);
    await page.locator("near-number").getByRole("link", { name: words, exact: true }).click();
    await expect(page).toHaveURL(renumberedSite(leadsTo));
  });
}

test("a day that does not exist is read neither as a day nor as a number", async ({ page }) => {
  await page.goto(renumberedSite("/19.1/as-at/2020-02-30/"));
  await page.waitForLoadState("networkidle");
  await expect(page.locator("near-number")).toBeEmpty();
});

test("an address without a number has the contents and the search", async ({ page }) => {
  await page.goto(site("/nothing/here/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
  await expect(page.locator("near-number")).toBeEmpty();
  await expect(page.getByLabel("Search words or a number")).toBeVisible();
  await page.getByRole("link", { name: "Professional response" }).click();
  await expect(page).toHaveURL(site("/8.45/#part-5"));
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("the contents are there all the same", async ({ page }) => {
    await page.goto(site("/8.45.21/"));
    await expect(page.getByRole("link", { name: "Online grooming and abuse", exact: true })).toBeVisible();
  });
});

import { expect, test } from "@playwright/test";
import { site } from "./pages";

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

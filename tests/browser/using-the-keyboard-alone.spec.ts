import { site } from "./pages";
import { expect, test } from "./shared-page";

test("the keyboard alone leads past the header, and from a search to the section", async ({ page }) => {
  await page.goto(site("/8.45/"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  // Back over the contents beside the words.
  for (let i = 0; i < 25 && !(await page.evaluate(() => document.activeElement?.id === "q")); i++) await page.keyboard.press("Shift+Tab");
  await expect(page.getByLabel("Search words or a number")).toBeFocused();
  await page.keyboard.type("groming");
  await page.keyboard.press("Enter");
  await page.locator(".results li").first().waitFor();
  await expect(page).toHaveURL(/\/search\/#q=groming$/);
  for (let i = 0; i < 20 && !(await page.evaluate(() => document.activeElement?.matches(".results a"))); i++)
    await page.keyboard.press("Tab");
  const number = await page.evaluate(() => document.activeElement?.querySelector(".number")?.textContent);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(String(number));
});

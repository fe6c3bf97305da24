// A reader is quicker than the connection: what is typed before the page's code has come is neither lost nor sent anywhere.
import type { Page } from "@playwright/test";
import { site } from "./pages";
import { expect, test } from "./reader-test";

const field = (page: Page) => page.getByLabel("Search words or a number");

/** Holds the page's code back; the function returned lets it come. */
async function holdBack(page: Page): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\/assets\/reading\./, async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}

for (const address of ["/8.45/", "/", "/search/"]) {
  test(`words typed and sent too early on ${address} stay in the field, and are searched for when they are sent again`, async ({
    page,
  }) => {
    const letCome = await holdBack(page);
    await page.goto(site(address), { waitUntil: "commit" });
    await field(page).fill("grooming");
    await field(page).press("Enter");
    letCome();
    await expect(page.getByRole("button", { name: "Search", exact: true })).toBeEnabled();
    await expect(page).toHaveURL(site(address));
    await expect(field(page)).toHaveValue("grooming");
    await field(page).press("Enter");
    await expect(page).toHaveURL(site("/search/#q=grooming"));
    await expect(page.locator(".results li").first()).toBeVisible();
  });
}

test("anyone who is in the field when the code comes is shown results at once", async ({ page }) => {
  const letCome = await holdBack(page);
  await page.goto(site("/8.45/"), { waitUntil: "commit" });
  await field(page).fill("grooming");
  letCome();
  await expect(page.getByRole("option").first()).toBeVisible();
});

test("the field looks the same before the code has come", async ({ page }) => {
  const letCome = await holdBack(page);
  await page.goto(site("/8.45/"), { waitUntil: "commit" });
  const button = page.getByRole("button", { name: "Search", exact: true });
  const look = () => button.evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor]);
  await expect(button).toBeDisabled();
  // The page is read from its first bytes on: the style sheet may come after the button.
  await page.waitForFunction(() => [...document.querySelectorAll("link[rel=stylesheet]")].every((link) => (link as HTMLLinkElement).sheet));
  const before = await look();
  letCome();
  await expect(button).toBeEnabled();
  expect(await look()).toEqual(before);
});

test("Ctrl+K leads to the field from anywhere but where something is being written", async ({ page }) => {
  await page.goto(site("/check/"));
  const written = page.getByLabel("Check codes or links, one to a line");
  await written.fill("24EQ");
  for (const key of ["Control+k", "Meta+k"]) {
    await page.keyboard.press(key);
    await expect(written).toBeFocused();
  }
  await page.goto(site("/print-list/#8.45.2,8.45.7"));
  await page.getByLabel("Title (optional)").focus();
  await page.keyboard.press("Control+k");
  await expect(page.getByLabel("Title (optional)")).toBeFocused();
  await page.getByRole("button", { name: "Print", exact: true }).focus();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
});

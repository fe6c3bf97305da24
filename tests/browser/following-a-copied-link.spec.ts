// Three years later: the link on the slide finds the text, or says what became of it. The manual is invented.
import type { Page } from "@playwright/test";
import { inventedSite } from "./pages";
import { expect, test } from "./shared-page";

test.use({ viewport: { width: 320, height: 640 } });

const arrival = (page: Page) => page.locator(".arrival");
const fragmentOf = async (page: Page, anchor: string) => {
  await page.goto(inventedSite("/3.1/"));
  return page
    .locator(`[id="${anchor}"]`)
    .evaluate((element) => (element as HTMLElement).dataset.fingerprint?.replace("-", "").slice(0, 7) ?? "");
};

test("an unchanged section is marked and focused, without a message", async ({ page }) => {
  const code = await fragmentOf(page, "3.1.7");
  await page.goto(inventedSite(`/3.1.7/#ka07.${code}`));
  await expect(page.locator(".section")).toBeFocused();
  await expect(page.locator(".section")).toHaveClass(/arrived/);
  await expect(arrival(page)).toHaveCount(0);
});

test("a paragraph is marked, focused and in view", async ({ page }) => {
  const code = await fragmentOf(page, "3.1.1-5");
  await page.goto(inventedSite(`/3.1.1/#ka01-5.${code}`));
  await expect(page.locator("[id='3.1.1-5']")).toBeFocused();
  await expect(page.locator("[id='3.1.1-5']")).toBeInViewport();
  await expect(page.locator(".arrived")).toHaveCount(1);
});

test("a paragraph that has moved inside its section is found by its words", async ({ page }) => {
  const code = await fragmentOf(page, "3.1.1-5");
  await page.goto(inventedSite(`/3.1.1/#ka01-2.${code}`));
  await expect(page.locator("[id='3.1.1-5']")).toBeFocused();
  await expect(arrival(page)).toHaveText("The link you followed was made for paragraph 2. Its words are now paragraph 5, marked below.");
  await expect(arrival(page)).toBeInViewport();
});

test("if another section has the number now, the link leads to the text and a message says so", async ({ page }) => {
  const code = await fragmentOf(page, "3.1.7");
  await page.goto(inventedSite(`/3.1.2/#ka07.${code}`));
  await expect(page).toHaveURL(new RegExp(`/3\\.1\\.7/#ka07\\.${code}~3\\.1\\.2$`));
  await expect(arrival(page)).toHaveText("The link you followed was made for 3.1.2. That text is now 3.1.7.");
  await expect(page.locator(".section")).toBeFocused();
});

test("an address that no longer exists leads to the text, and a message says so", async ({ page }) => {
  const code = await fragmentOf(page, "3.1.1-2");
  await page.goto(inventedSite(`/2.9.44/#ka01-2.${code}`));
  await expect(page).toHaveURL(/\/3\.1\.1\//);
  await expect(arrival(page)).toHaveText("The link you followed was made for 2.9.44. That text is now 3.1.1.");
  await expect(page.locator("[id='3.1.1-2']")).toBeFocused();
});

test("if the text has changed, a message says so and names the version", async ({ page }) => {
  await page.goto(inventedSite("/3.1.7/#ka07.24EQM6A"));
  await expect(arrival(page)).toHaveText(
    "The words of 3.1.7 have changed since the link you followed was made. You are reading the out-of-date version of 1 March 2018. We don’t have the earlier wording.",
  );
  await expect(page.locator(".section")).toBeFocused();
});

test("a second copied link on the same page replaces what the first one said", async ({ page }) => {
  await page.goto(inventedSite("/3.1/#ka07.24EQM6A"));
  await expect(arrival(page)).toHaveText(/^The words of 3\.1\.7/);
  await page.evaluate(() => location.assign("#ka02.24EQM6A"));
  await expect(arrival(page)).toHaveText(/^The words of 3\.1\.2/);
  await expect(page.locator(".arrived")).toHaveCount(1);
});

for (const hostile of [
  "#ka07.24EQM6A~javascript:alert(1)",
  "#ka07.24EQM6A~//evil.example.org",
  "#ka07.<img src=x onerror=alert(1)>",
  '#ka07"],*[x="',
  "#__proto__.24EQM6A",
  "#ka07.24EQM6",
  "#%E0%A4%A",
]) {
  test(`the fragment ${hostile} does nothing and breaks nothing`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("dialog", (dialog) => errors.push(dialog.message()));
    await page.goto(inventedSite(`/3.1.7/${hostile}`), { waitUntil: "networkidle" });
    expect(new URL(page.url()).pathname).toBe("/3.1.7/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("3.1.7");
    await expect(arrival(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

for (const unknown of ["#zzzz.24EQM6A", "#ka0z-2.24EQM6A"]) {
  test(`a reader who follows ${unknown}, which no text has, stays on the page and is told`, async ({ page }) => {
    await page.goto(inventedSite(`/3.1.7/${unknown}`));
    await expect(arrival(page)).toHaveText(/^We couldn’t find the text that this link was made for\./);
    expect(new URL(page.url()).pathname).toBe("/3.1.7/");
  });
}

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("the number still leads to its section", async ({ page }) => {
    await page.goto(inventedSite("/3.1.7/#ka07.24EQM6A"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("3.1.7");
  });
});

// Three misspelt words with one thumb, between two visits: results come as one types.
import type { Page } from "@playwright/test";
import { inventedSite, site } from "./pages";
import { openWithSearch } from "./search-field";
import { expect, test } from "./shared-page";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const field = (page: Page) => page.getByLabel("Search words or a number");
const options = (page: Page) => page.getByRole("option");
const said = (page: Page) => page.locator(".suggestions .status");

test("the search is not fetched until the reader uses it", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(site("/8.45.4/"), { waitUntil: "networkidle" });
  expect(fetched.filter((path) => /search|suggestions/.test(path))).toEqual([]);
  await page.locator(".search-link").tap();
  await expect(field(page)).toHaveRole("combobox");
  expect(fetched.filter((path) => /suggestions/.test(path))).toHaveLength(2);
});

test("results come with number, name, sentence and whole words marked, counted in a live region", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("groming");
  await expect(said(page)).toContainText(/^Top \d of \d+ results\. See all\. Showing results for “grooming” instead of “groming”\.$/);
  await expect(page.getByRole("group", { name: "8.45 Online Safety Out of date: text of 24 October 2017" })).toBeVisible();
  await expect(options(page).filter({ hasText: "8.45.6 Social networking sites" })).toHaveCount(1);
  for (const mark of await page.locator(".suggestions mark").allTextContents()) expect(mark.toLowerCase()).toBe("grooming");
});

test("the words by which sections were found are said once, and a tap leads to the top of the section's page", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("nudes");
  await expect(page.locator(".suggestions .also")).toContainText(/^Also matched: .*youth produced sexual imagery/);
  await field(page).fill("enticements");
  await options(page).filter({ hasText: "8.45.6" }).tap();
  await expect(page).toHaveURL(site("/8.45.6/"));
});

test("an unfinished word is read as the beginning of others, without a message about its spelling", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("online groo");
  await expect(said(page)).toContainText(/\d+ results/);
  await expect(options(page).filter({ hasText: "8.45.6" })).toHaveCount(1);
  await expect(said(page)).not.toContainText("Showing results for");
  await field(page).fill("8.4");
  await expect(said(page)).toContainText("20 results");
});

test("results for the beginning of a word are on the page of all results too, which says how it was read", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("snapch");
  await expect(said(page)).toContainText(/\d+ results/);
  const count = /(\d+) results/.exec(await said(page).innerText())?.[1];
  await page.keyboard.press("Enter");
  await expect(page.locator("search-results [role=status]")).toContainText(`${count} results for “snapch”`);
  await expect(page.locator("search-results [role=status]")).toContainText("Showing results for words that begin with “snapch”: “snapchat");
});

test("an answer that comes after the reader has left the field, or pressed Escape, does not open the list", async ({ page }) => {
  const stay = { how: async () => {}, opens: true };
  const leave = { how: () => page.locator("#main").focus(), opens: false };
  const press = { how: () => page.keyboard.press("Escape"), opens: false };
  for (const { how, opens } of [stay, leave, press]) {
    let answer = () => {};
    const released = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/search/index.json", async (route) => {
      await released;
      await route.continue();
    });
    await openWithSearch(page, site("/8.45.4/"));
    const asked = page.waitForRequest("**/search/index.json");
    await field(page).pressSequentially("nudes");
    await asked;
    await expect(field(page)).toHaveRole("combobox");
    await how();
    answer();
    // Whatever the answer leads to has come by then: of the three the one who stays sees it.
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".suggestions").isVisible()).toBe(opens);
    await page.unroute("**/search/index.json");
  }
});

test("typing another letter drops the chosen suggestion, so that Enter never opens a result for other words", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("sext");
  await expect(options(page).first()).toBeVisible();
  // An answer to more of the letters drops a choice that is not in it.
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("ArrowDown");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", "suggestion-0");
  await page.keyboard.type("i");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant", /./);
});

test("one or two letters that match nothing yet do not show “no results”", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("police");
  await expect(options(page).first()).toBeVisible();
  await field(page).fill("zq");
  await expect(page.locator(".suggestions")).toBeHidden();
});

test("the slash and Ctrl+K lead to the field, but not a slash typed into another field", async ({ page }) => {
  await page.goto(site("/8.45.4/"));
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("and/or");
  await expect(field(page)).toHaveValue("and/or");
  await page.locator("main a").first().focus();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
});

test("arrows choose and come back to the field, Enter goes there, Escape closes and keeps the words", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  // At once: each further letter would bring other results, and take the choice back.
  await field(page).fill("police notify");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", "suggestion-0");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("[aria-selected=true]")).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(field(page)).toHaveValue("police notify");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const address = await options(page).first().getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(site(address?.split("#")[0] ?? ""));
});

test("without a choice Enter opens all results", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("images");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/#q=images$/);
  await expect(page.locator(".results .number").first()).toBeVisible();
});

test("sections of several chapters are listed under their chapters", async ({ page }) => {
  await page.goto(inventedSite("/"));
  await field(page).pressSequentially("invented boat kite");
  await expect(page.getByRole("group", { name: "3.1 Kite Safety (invented)" })).toBeVisible();
  await expect(page.getByRole("group", { name: "3.2 Paper Boats (invented)", exact: true })).toBeVisible();
});

test("a partner's name being typed brings the number first, chosen by the keyboard like a result", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("east suss");
  const call = page.getByRole("group", { name: /^Phone numbers/ }).getByRole("option");
  await expect(call).toHaveText(["East Sussex 01273 481544"]);
  await expect(call).toHaveAttribute("href", "tel:+441273481544");
  await page.keyboard.press("ArrowDown");
  await expect(call).toHaveAttribute("aria-selected", "true");
  await expect(said(page)).toContainText(/^1 phone number/);
  await field(page).fill("forensic");
  await expect(call).toHaveCount(0);
});

test("what is chosen while a later answer is under way stays chosen", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("east suss");
  const call = page.getByRole("group", { name: /^Phone numbers/ }).getByRole("option");
  await expect(call).toBeVisible();
  // The answer to the last letter comes after the key.
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value += "e";
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    const list = document.getElementById("suggestions") as HTMLElement;
    new MutationObserver(() => list.toggleAttribute("data-drawn-again", true)).observe(list, { childList: true });
  });
  await expect(page.locator("#suggestions[data-drawn-again]")).toBeVisible();
  await expect(call).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await call.getAttribute("id")) ?? "");
});

test("if nothing matches, the next step is shown", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("zzxqv");
  await expect(said(page)).toContainText("No results for “zzxqv”. Check the spelling, or browse the contents.");
  await expect(said(page).getByRole("link", { name: "contents" })).toHaveAttribute("href", "/");
  await expect(options(page)).toHaveCount(0);
});

test("if the search cannot be loaded, a message says so, and typing more retries", async ({ page }) => {
  await page.route("**/search/index.json", (route) => route.abort());
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("police");
  await expect(said(page)).toHaveText("Search could not be loaded. Check your connection, then keep typing.");
  await page.unroute("**/search/index.json");
  await field(page).pressSequentially(" notify");
  await expect(options(page).first()).toBeVisible();
});

test("leaving the field closes the list", async ({ page }) => {
  await openWithSearch(page, site("/8.45.4/"));
  await field(page).pressSequentially("police");
  await expect(options(page).first()).toBeVisible();
  await page.locator("#main").focus();
  await expect(page.locator(".suggestions")).toBeHidden();
});

// The oldest browsers that package.json promises lack what newer ones have. What is listed here came later than Chrome 123,
// Firefox 128 or Safari 17.5 (MDN's tables of compatibility); it is taken away before the page comes.
import { illustratedSite, inventedSite, renumberedSite, site } from "./pages";
import { addOrRemove } from "./print-list";
import { expect, test } from "./reader-test";

const later: Record<string, string[]> = {
  Intl: ["Segmenter", "DurationFormat"],
  Promise: ["try", "withResolvers"],
  Object: ["groupBy"],
  Map: ["groupBy"],
  Array: ["fromAsync"],
  URL: ["parse", "canParse"],
  RegExp: ["escape"],
  AbortSignal: ["any"],
  "Set.prototype": ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"],
  "Iterator.prototype": ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"],
  "Uint8Array.prototype": ["toBase64", "toHex", "setFromBase64", "setFromHex"],
  Uint8Array: ["fromBase64", "fromHex"],
  "Element.prototype": ["moveBefore", "setHTML", "setHTMLUnsafe", "getHTML", "checkVisibility", "scrollIntoViewIfNeeded", "requestClose"],
  "Document.prototype": ["startViewTransition", "caretPositionFromPoint"],
  "HTMLElement.prototype": ["showPopover", "hidePopover", "togglePopover"],
  window: ["Iterator", "requestIdleCallback", "scheduler", "CloseWatcher", "Highlight", "navigation", "Sanitizer", "cookieStore"],
};

test.beforeEach(async ({ page }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  Object.assign(page, { errors });
  await page.addInitScript((names) => {
    for (const [place, gone] of Object.entries(names)) {
      let holder: unknown = window;
      for (const part of place === "window" ? [] : place.split(".")) holder = (holder as Record<string, unknown> | undefined)?.[part];
      for (const name of gone) if (holder) delete (holder as Record<string, unknown>)[name];
    }
  }, later);
});

test.afterEach(({ page }) => {
  expect((page as typeof page & { errors: Error[] }).errors).toEqual([]);
});

test("results come as one types, and on the page of results, with the sentence that answers", async ({ page }) => {
  await page.goto(site("/8.45.4/"));
  expect(await page.evaluate(() => "Segmenter" in Intl)).toBe(false);
  await page.getByLabel("Search words or a number").pressSequentially("groming");
  await expect(page.getByRole("option").first()).toContainText("8.45");
  await page.keyboard.press("Enter");
  await expect(page.locator(".results li").first().locator("mark").first()).toHaveText(/grooming/i);
  await page.goto(site("/search/#q=zzxqv"));
  await expect(page.locator("search-results [role=status]")).toContainText("No results for");
});

test("selecting, comparing, checking, looking up a day and copying work", async ({ page }) => {
  await page.goto(site("/8.45.7/"));
  await addOrRemove(page, "8.45.7");
  await expect(page.locator(".tray")).toContainText("Print list: 1 section");
  await page.goto(site("/print-list/#8.45.2,8.45.7"));
  await expect(page.locator("print-list .section")).toHaveCount(2);
  await page.goto(renumberedSite("/19.1.3/versions/#2019-01-01..2022-03-03"));
  await expect(page.locator("compare-versions .difference > *").first()).toBeVisible();
  await page.goto(renumberedSite("/check/#24EQ-M6AX"));
  await expect(page.locator(".verdicts li")).toHaveCount(1);
  await page.goto(renumberedSite("/19.1/versions/"));
  await expect(page.locator("as-at-day form")).toBeVisible();
  await page.goto(inventedSite("/3.1.7/#ka07.24EQM6A"));
  await expect(page.locator(".arrival")).toContainText("have changed");
  await page.goto(illustratedSite("/5.1/"));
  await expect(page.locator("act-button button").first()).toBeVisible();
  await page.goto(site("/8.45.21/"));
  await expect(page.locator("near-number a").first()).toBeVisible();
});

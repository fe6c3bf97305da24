import type { Page } from "@playwright/test";
import { openPage } from "./open-page";
import { pages, site } from "./pages";
import { expect, test } from "./reader-test";

/** Elements that stand out of the page sideways; those in a box that scrolls by itself do not count. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ["the page scrolls sideways"] : [];
    const scrolled = (element: Element) => element.closest("table, .drawing") !== null;
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => !scrolled(element) && element.getBoundingClientRect().right > innerWidth + 1,
    );
    return [...wide, ...out.map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`)];
  });
}

/** Elements whose text is cut off, and pairs of texts that lie over each other. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== "none" || element.tagName === "INPUT") return false;
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const texts: { words: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // “Leave this site” stays in sight over what is scrolled.
      if (!node.textContent?.trim() || node.parentElement?.closest(".skip, .spoken, quick-exit, noscript, script, template")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) texts.push({ words: node.textContent.trim().slice(0, 30), box });
    }
    const overlaps = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => {
        // Line boxes of neighbouring lines touch; letters do not until a third of the line is shared.
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > Math.min(a.box.height, b.box.height) / 3 ? [`“${a.words}” and “${b.words}” overlap`] : [];
      }),
    );
    return [...cut.map((element) => `${element.tagName}.${element.className} is cut`), ...overlaps];
  });
}

const conditions: { name: string; viewport: { width: number; height: number }; style?: string }[] = [
  { name: "at 320 px", viewport: { width: 320, height: 640 } },
  { name: "at 400 % zoom of a 1280 px window", viewport: { width: 320, height: 256 } },
  { name: "with text at 200 %", viewport: { width: 1280, height: 800 }, style: "html { font-size: 200% !important }" },
  // WCAG 1.4.12
  {
    name: "with WCAG text spacing",
    viewport: { width: 390, height: 800 },
    style:
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
  },
];

for (const { name, viewport, style } of conditions) {
  test.describe(name, () => {
    // The style sheet is the reader's own, which no policy of a server forbids.
    test.use({ viewport, bypassCSP: style !== undefined });
    for (const listed of pages) {
      test(`nothing scrolls sideways, is cut off or overlaps ${name} on: ${listed.name}`, async ({ page }) => {
        await openPage(page, listed);
        if (style) await page.addStyleTag({ content: style });
        expect(await sideways(page)).toEqual([]);
        expect(await clipped(page)).toEqual([]);
      });
    }
  });
}

test("wide, clipped and overlapping text would be noticed", async ({ page }) => {
  await page.setContent(`<p style="width: 3000px">wide</p><p style="width: 2em; overflow: hidden; white-space: nowrap">clipped words</p>
    <p style="position: absolute; top: 200px">one</p><p style="position: absolute; top: 202px">two</p>`);
  expect(await sideways(page)).toHaveLength(2);
  expect(await clipped(page)).toEqual(["P. is cut", "“one” and “two” overlap"]);
});

test("a word longer than a line in the title of a neighbouring section is broken: on a phone no page moves sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of [site("/8.45.7/"), site("/8.45/")]) {
    await page.goto(address);
    await page
      .locator(".chapter-contents a")
      .first()
      .evaluate((link) => link.append("_an_invented_word_without_a_break".repeat(6)));
    expect(await sideways(page)).toEqual([]);
  }
});

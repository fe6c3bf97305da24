// What has no room on the page.
import type { Page } from "@playwright/test";

/** Elements that stand out of the page sideways; those in a box that scrolls by itself do not count. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ["the page scrolls sideways"] : [];
    const scrolled = (element: Element) => element.closest("table, .drawing") !== null;
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => !scrolled(element) && element.getBoundingClientRect().right > innerWidth + 1,
    );
    return [...wide, ...out.map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`)];
  });
}

/**
 * Elements whose text is cut off, and pairs of overlapping texts. An excerpt beside the link to its whole may end in an
 * ellipsis: that says what is left out, and where it is.
 */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What an excerpt leaves out is beyond its box, or behind the ellipsis.
    const isExcerpt = (element: Element) => {
      const { textOverflow, webkitLineClamp } = getComputedStyle(element);
      return (textOverflow === "ellipsis" || webkitLineClamp !== "none") && element.closest("li")?.querySelector("a[href]");
    };
    const excerptWith = (element: Element | null): Element | null =>
      !element || isExcerpt(element) ? element : excerptWith(element.parentElement);
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== "none" || element.tagName === "INPUT") return false;
      if (isExcerpt(element)) return false;
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    // The bar of a reading page has a ground of its own, and what is scrolled goes under it.
    const overlayOf = (element: Element | null) => (scrollY > 0 ? (element?.closest(".reading-bar") ?? null) : null);
    const texts: { words: string; box: DOMRect; excerpt: Element | null; over: Element | null }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // “Leave this site” stays in sight over what is scrolled.
      if (!node.textContent?.trim() || node.parentElement?.closest(".skip, .spoken, quick-exit, noscript, script, template")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const excerpt = excerptWith(node.parentElement);
      const seen = excerpt?.getBoundingClientRect();
      const over = overlayOf(node.parentElement);
      for (const { x, y, right, width, height } of range.getClientRects()) {
        const box = new DOMRect(x, y, Math.min(right, seen?.right ?? right) - x, height);
        if (width > 1 && y < (seen?.bottom ?? Number.POSITIVE_INFINITY) - 1)
          texts.push({ words: node.textContent.trim().slice(0, 30), box, excerpt, over });
      }
    }
    const overlaps = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => {
        if ((a.excerpt && a.excerpt === b.excerpt) || a.over !== b.over) return [];
        // Line boxes of neighbouring lines touch; letters do not until a third of the line is shared.
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 1 && down > Math.min(a.box.height, b.box.height) / 3 ? [`“${a.words}” and “${b.words}” overlap`] : [];
      }),
    );
    return [...cut.map((element) => `${element.tagName}.${element.className} is cut`), ...overlaps];
  });
}

/** What scrolls sideways, is cut off or overlaps (WCAG 1.4.4, 1.4.10, 1.4.12). */
export async function layoutFaults(page: Page): Promise<string[]> {
  return [...(await sideways(page)), ...(await clipped(page))];
}

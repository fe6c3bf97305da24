// What is too small for a thumb.
import type { Page } from "@playwright/test";

const least = 24; // CSS px, WCAG 2.5.8

/** Links and controls smaller than 24 px. Links inside a sentence are excepted (WCAG 2.5.8, inline). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((size) => {
    const inSentence = (link: Element) => {
      const block = link.closest("p, li, dd, td");
      const around = block?.textContent?.replace(link.textContent ?? "", "").trim() ?? "";
      return link.tagName === "A" && getComputedStyle(link).display === "inline" && around.length > 3;
    };
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
      .filter((target) => target.checkVisibility() && !target.matches(".skip:not(:focus)") && !inSentence(target))
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < size || height < size ? [`${target.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`] : [];
      });
  }, least);
}

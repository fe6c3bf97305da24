// What cannot be seen in forced colours.
import type { Page } from "@playwright/test";

/** Controls and links whose text or borders have too little contrast with their background. */
export function invisible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const behind = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === "rgba(0, 0, 0, 0)" ? behind(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll("a[href], button, input")].flatMap((control) => {
      // A box to tick is drawn by the system itself.
      if (!control.checkVisibility() || control.matches("[type=checkbox]")) return [];
      const { color, borderTopColor, borderTopWidth } = getComputedStyle(control);
      const edged = Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== behind(control.parentElement);
      const shown = control.tagName === "INPUT" ? edged : color !== behind(control);
      return shown ? [] : [control.outerHTML.slice(0, 80)];
    });
  });
}

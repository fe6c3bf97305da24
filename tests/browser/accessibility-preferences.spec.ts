import type { Page } from "@playwright/test";
import { openPage } from "./open-page";
import { pages } from "./pages";
import { expect, test } from "./reader-test";

/** Whatever moves: running animations, and styles that would move something later. */
function motion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moving = [...document.querySelectorAll("*")].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moves =
        transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0) ||
        animationName !== "none" ||
        scrollBehavior === "smooth";
      return moves ? [element.tagName] : [];
    });
    const transitions = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap(function active(rule: CSSRule): string[] {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        if (rule.cssText.startsWith("@view-transition")) return ["@view-transition"];
        return "cssRules" in rule ? [...(rule as CSSGroupingRule).cssRules].flatMap(active) : [];
      }),
    );
    return [...moving, ...transitions, ...document.getAnimations().map(() => "animation")];
  });
}

/** Controls and links whose words or borders cannot be told from what is behind them. */
function invisible(page: Page): Promise<string[]> {
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

for (const listed of pages) {
  test.describe(listed.name, () => {
    test(`nothing moves under reduced motion on: ${listed.name}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await openPage(page, listed);
      expect(await motion(page)).toEqual([]);
    });

    test(`all controls can be seen in forced colours on: ${listed.name}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active" });
      await openPage(page, listed);
      expect(await invisible(page)).toEqual([]);
    });
  });
}

test("motion would be noticed", async ({ page }) => {
  await page.setContent("<style>p { transition: color 1s } @view-transition { navigation: auto }</style><p>Moving</p>");
  expect(await motion(page)).toEqual(["P", "@view-transition"]);
});

test("a field without an edge would be noticed", async ({ page }) => {
  await page.setContent("<input style='border: 0'><a href='#' style='color: #fff; background: #fff'>White</a>");
  expect(await invisible(page)).toHaveLength(2);
});

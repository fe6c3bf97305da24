// What moves on a page.
import type { Page } from "@playwright/test";

/** Whatever moves: running animations, and styles that would move something later. */
export function motion(page: Page): Promise<string[]> {
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

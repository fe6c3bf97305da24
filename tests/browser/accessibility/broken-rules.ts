// The rules of axe that a page breaks.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What colours and the size of the window decide. */
const rulesOfLooks = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

/** Each rule that colours or the size of the window can break, with the elements that break it. */
export const brokenByLooks = (page: Page): Promise<string[]> => brokenRules(page, rulesOfLooks);

/** Each rule with the elements that break it. */
export async function brokenRules(page: Page, only = rules): Promise<string[]> {
  // Scrolled anywhere, something is half under the bar at the top, and would be told to be too small.
  await page.evaluate(() => scrollTo(0, 0));
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  // Details of what is right would take a third of the time.
  const results = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: tags, resultTypes: ["violations"] }),
    only,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { openPage } from "./open-page";
import { pages } from "./pages";
import { expect, test } from "./reader-test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules a page breaks, each with the elements that break it. */
async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    (tags) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    rules,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const listed of pages) {
        test(`axe finds nothing on: ${listed.name}`, async ({ page }) => {
          await openPage(page, listed);
          expect(await brokenRules(page)).toEqual([]);
        });
      }
    });
  }
}

test("axe would notice a page with faults", async ({ page }) => {
  await page.setContent("<!doctype html><html><body><img src='x'><p style='color:#aaa'>Grey words</p></body></html>");
  const broken = (await brokenRules(page)).map((rule) => rule.split(":")[0]);
  expect(broken).toEqual(expect.arrayContaining(["image-alt", "color-contrast", "html-has-lang"]));
});

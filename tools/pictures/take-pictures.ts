// npm run pictures: takes a picture of every kind of page as readers see it, so that a reviewer sees a change at once.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { pages } from "../../tests/browser/pages";
import { folder, pictureName, schemes, sheetName, widths } from "./picture-names";

const printed = ["chapter", "section"];
/** Dots per inch: enough to read a sheet on a screen. */
const resolution = "90";
/** Chromium draws no more than 16,384 pixels at once. */
const highest = 16_000;

mkdirSync(folder, { recursive: true });

async function open(page: Page, { address, ready }: (typeof pages)[number]): Promise<void> {
  await page.goto(address(), { waitUntil: "networkidle" });
  if (ready) await page.locator(ready).first().waitFor({ state: "attached" });
  // Includes what is outside the window.
  await page.addStyleTag({ content: "*{content-visibility:visible!important}" });
}

for (const listed of pages) {
  for (const width of widths) {
    for (const scheme of schemes) {
      test.describe(() => {
        test.use({ colorScheme: scheme, viewport: { width, height: width < 1000 ? 812 : 900 } });
        test(`${listed.name}, ${width} px, ${scheme}`, async ({ page }) => {
          await open(page, listed);
          const path = join(folder, pictureName(listed.name, width, scheme));
          const whole = await page.evaluate(() => document.documentElement.scrollHeight);
          const clip = { x: 0, y: 0, width, height: Math.min(whole, highest) };
          await page.screenshot({ path, animations: "disabled", fullPage: true, clip });
        });
      });
    }
  }
}

for (const name of printed) {
  test(`${name}, printed`, async ({ page }) => {
    const listed = pages.find((one) => one.name === name);
    if (!listed) throw new Error(`There is no page “${name}” in tests/browser/pages.ts.`);
    await open(page, listed);
    const file = test.info().outputPath("printed.pdf");
    await page.pdf({ path: file, format: "A4" });
    const sheets = test.info().outputPath("sheets");
    mkdirSync(sheets);
    execFileSync("pdftoppm", ["-png", "-r", resolution, file, join(sheets, "sheet")]);
    const taken = readdirSync(sheets).sort();
    expect(taken.length).toBeGreaterThan(0);
    for (const [i, sheet] of taken.entries()) renameSync(join(sheets, sheet), join(folder, sheetName(name, i + 1)));
  });
}

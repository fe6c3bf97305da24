// The heaviest drawings that the check accepts, in Chromium: none delays a page for long. All are invented.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDrawing } from "../../lib/content/drawing";
import { Problems } from "../../lib/content/problem";
import { launchChromium } from "../../lib/programs/launch-chromium";

/** Two seconds on a quiet machine. */
const mostSeconds = 8;

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const times = (count: number, part: string) => part.repeat(count);
const crossing = (points: number) => Array.from({ length: points }, (_, i) => `L${(i * 617) % 1000} ${(i * 383) % 1000}`).join("");
const full = (more: string) => `<rect width="1000" height="1000" fill="red" ${more}/>`;

/** Drawings of as many elements of one kind as asked for. */
const kinds: Record<string, (count: number) => string> = {
  gradients: (n) =>
    `<radialGradient id="g"><stop stop-color="red"/><stop offset="1"/></radialGradient>${times(n, '<rect width="1000" height="1000" fill="url(#g)"/>')}`,
  masks: (n) => `<mask id="m">${full("")}</mask>${times(n, full('mask="url(#m)"'))}`,
  blends: (n) => times(n, full('style="mix-blend-mode:luminosity"')),
  shadows: (n) => `<filter id="f"><feDropShadow stdDeviation="100"/></filter>${times(n, full('filter="url(#f)"'))}`,
  "lines that cross": (n) => `<path fill="none" stroke="red" stroke-width="300" d="M0 0${crossing(n)}"/>`,
  patterns: (n) =>
    `<pattern id="p" width=".01" height=".01"><rect width="1" height="1"/></pattern>${times(n, '<rect width="1000" height="1000" fill="url(#p)"/>')}`,
};

function drawing(inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">${inner}</svg>`;
}

function isTaken(text: string): boolean {
  const problems = new Problems();
  readDrawing({ path: "a.svg", text }, problems);
  return text.length <= 500_000 && problems.count === 0;
}

function heaviest(make: (count: number) => string): string {
  let [taken, refused] = [0, 1];
  while (isTaken(drawing(make(refused)))) refused *= 2;
  while (refused - taken > 1) {
    const middle = (taken + refused) >> 1;
    if (isTaken(drawing(make(middle)))) taken = middle;
    else refused = middle;
  }
  expect(taken).toBeGreaterThan(0);
  return drawing(make(taken));
}

test.each(Object.entries(kinds))("the largest accepted number of %s is drawn soon", async (_kind, make) => {
  const page = await browser?.newPage();
  if (!page) throw new Error("There is no Chromium.");
  await page.setContent('<img width="700">');
  const text = heaviest(make);
  const begun = performance.now();
  await page.evaluate(async (source) => {
    const image = document.querySelector("img") as HTMLImageElement;
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
  }, text);
  await page.screenshot();
  expect((performance.now() - begun) / 1000).toBeLessThan(mostSeconds);
  await page.close();
});

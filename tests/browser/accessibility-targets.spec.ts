import type { Page } from "@playwright/test";
import { openPage } from "./open-page";
import { pages } from "./pages";
import { expect, test } from "./reader-test";

const least = 24; // CSS px, WCAG 2.5.8

/** Links and controls smaller than 24 px. Links inside a sentence are excepted (WCAG 2.5.8, inline). */
function smallTargets(page: Page): Promise<string[]> {
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

for (const listed of pages) {
  test(`all targets outside sentences are 24 px or more on: ${listed.name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, listed);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test("a small button and a small link of its own would be noticed, a link in a sentence not", async ({ page }) => {
  await page.setContent(
    `<button style="width: 20px; height: 20px; padding: 0">x</button><ul><li><a href="#a">Alone</a></li></ul><p>A sentence with <a href="#b">a link</a> in it.</p>`,
  );
  expect(await smallTargets(page)).toHaveLength(2);
});

// The outline that the headings of a page make.
import type { Page } from "@playwright/test";

/** Levels of the headings that are shown, in order. */
function headingLevels(page: Page): Promise<number[]> {
  return page.evaluate(() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => Number(heading.tagName[1])));
}

/** What is wrong with an order of headings. */
export function headingFaults(levels: number[]): string[] {
  const ones = levels.filter((level) => level === 1).length;
  const jumps = levels.flatMap((level, i) => (i > 0 && level > levels[i - 1] + 1 ? [`h${levels[i - 1]} is followed by h${level}`] : []));
  return [...(ones === 1 ? [] : [`${ones} h1`]), ...(levels[0] === 1 ? [] : ["the first heading is not h1"]), ...jumps];
}

/** What is wrong with the headings of a page. */
export const outlineFaults = async (page: Page): Promise<string[]> => headingFaults(await headingLevels(page));

// Every kind of page, by thumb and by keyboard, small and large, light and dark, with the reader's own settings. A page is
// loaded once for each colour scheme and then looked at in all ways; the full run loads it again for each of them.
import type { Page } from "@playwright/test";
import { isFull } from "../how-many";
import { brokenRules } from "./accessibility/broken-rules";
import { focusFaults } from "./accessibility/focus-stops";
import { outlineFaults } from "./accessibility/heading-faults";
import { layoutFaults } from "./accessibility/layout-faults";
import { motion } from "./accessibility/movement";
import { smallTargets } from "./accessibility/small-targets";
import { invisible } from "./accessibility/unseen-controls";
import { openPage } from "./open-page";
import { pages, pagesOnce } from "./pages";
import { expect, test } from "./reader-test";

type Look = {
  name: string;
  size: [width: number, height: number];
  settings?: { reducedMotion?: "reduce"; forcedColors?: "active" };
  /** A style sheet of the reader's own. */
  style?: string;
  faults: (page: Page) => Promise<string[]>;
};

// WCAG 1.4.12
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

// The keyboard comes last: it leaves the focus on the page.
const looks: Record<"light" | "dark", Look[]> = {
  light: [
    { name: "its headings make an outline", size: [320, 640], faults: outlineFaults },
    { name: "all targets outside sentences are 24 px or more", size: [320, 640], faults: smallTargets },
    { name: "everything has room at 320 px", size: [320, 640], faults: layoutFaults },
    { name: "everything has room at 400 % zoom of a 1280 px window", size: [320, 256], faults: layoutFaults },
    { name: "axe finds nothing at 320 px", size: [320, 800], faults: brokenRules },
    { name: "everything has room with WCAG text spacing", size: [390, 800], style: textSpacing, faults: layoutFaults },
    { name: "every stop of the Tab key is seen at 320 px", size: [320, 640], faults: focusFaults },
  ],
  dark: [
    { name: "axe finds nothing at 1280 px", size: [1280, 800], faults: brokenRules },
    {
      name: "everything has room with text at 200 %",
      size: [1280, 800],
      style: "html { font-size: 200% !important }",
      faults: layoutFaults,
    },
    { name: "nothing moves under reduced motion", size: [1280, 800], settings: { reducedMotion: "reduce" }, faults: motion },
    { name: "all controls are seen in forced colours", size: [1280, 800], settings: { forcedColors: "active" }, faults: invisible },
    { name: "every stop of the Tab key is seen at 1280 px", size: [1280, 640], faults: focusFaults },
  ],
};

if (isFull) {
  looks.light.push({ name: "axe finds nothing at 1280 px", size: [1280, 800], faults: brokenRules });
  looks.dark.push({ name: "axe finds nothing at 320 px", size: [320, 800], faults: brokenRules });
}

/** The faults that a look finds on the page as it is open. */
async function faultsFor(page: Page, { size: [width, height], settings = {}, style = "", faults }: Look): Promise<string[]> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: null, forcedColors: null, ...settings });
  await page.evaluate(async (own) => {
    // As a reader's browser has it: no policy of a server is asked.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(own);
    document.adoptedStyleSheets = [sheet];
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  }, style);
  return faults(page);
}

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const listed of colorScheme === "light" ? pages : pagesOnce) {
      const groups = isFull ? looks[colorScheme].map((look) => [look]) : [looks[colorScheme]];
      for (const group of groups) {
        const [first] = group;
        test(`${isFull ? first.name : `anyone can use, ${colorScheme}`}: ${listed.name}`, async ({ page }) => {
          await page.setViewportSize({ width: first.size[0], height: first.size[1] });
          await page.emulateMedia(first.settings ?? {});
          await openPage(page, listed);
          for (const look of group) expect.soft(await faultsFor(page, look), look.name).toEqual([]);
        });
      }
    }
  });

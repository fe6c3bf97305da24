// Every kind of page, by thumb and by keyboard, small and large, light and dark, with the reader's own settings. A page is
// loaded once and then looked at in all ways; the full run loads it again for each of them. What takes longest, every other page
// has in a small light window and the rest in a large dark one; the full run has all in both.
import type { Page } from "@playwright/test";
import { isFull } from "../how-many";
import { brokenByLooks, brokenRules } from "./accessibility/broken-rules";
import { focusFaults } from "./accessibility/focus-stops";
import { outlineFaults } from "./accessibility/heading-faults";
import { layoutFaults } from "./accessibility/layout-faults";
import { motion } from "./accessibility/movement";
import { smallTargets } from "./accessibility/small-targets";
import { invisible } from "./accessibility/unseen-controls";
import { openPage } from "./open-page";
import { pagesOnce } from "./pages";
import { expect, test } from "./shared-page";

type Look = {
  name: string;
  size: [width: number, height: number];
  settings?: { colorScheme?: "light" | "dark"; reducedMotion?: "reduce"; forcedColors?: "active" };
  /** A style sheet of the reader's own. */
  style?: string;
  faults: (page: Page) => Promise<string[]>;
};

// WCAG 1.4.12
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

const light: Look[] = [
  { name: "its headings make an outline", size: [320, 640], faults: outlineFaults },
  { name: "all targets outside sentences are 24 px or more", size: [320, 640], faults: smallTargets },
  { name: "everything has room at 320 px", size: [320, 640], faults: layoutFaults },
  { name: "everything has room at 400 % zoom of a 1280 px window", size: [320, 256], faults: layoutFaults },
  { name: "everything has room with WCAG text spacing", size: [390, 800], style: textSpacing, faults: layoutFaults },
];
const dark: Look[] = [
  { name: "everything has room with text at 200 %", size: [1280, 800], style: "html { font-size: 200% !important }", faults: layoutFaults },
  { name: "nothing moves under reduced motion", size: [1280, 800], settings: { reducedMotion: "reduce" }, faults: motion },
  { name: "all controls are seen in forced colours", size: [1280, 800], settings: { forcedColors: "active" }, faults: invisible },
];
const small = { size: [320, 800] as Look["size"], in: "at 320 px" };
const large = { size: [1280, 800] as Look["size"], in: "at 1280 px" };
const byAxe = (at: typeof small): Look => ({ name: `axe finds nothing ${at.in}`, size: at.size, faults: brokenRules });
const byAxeAlike = (at: typeof small): Look => ({
  name: `axe finds no fault of colours or sizes ${at.in}`,
  size: at.size,
  faults: brokenByLooks,
});
// The keyboard comes last: it leaves the focus on the page.
const byKeyboard = ({ size: [width], in: at }: typeof small): Look => ({
  name: `every stop of the Tab key is seen ${at}`,
  size: [width, 640],
  faults: focusFaults,
});

const inScheme = (colorScheme: "light" | "dark", looks: Look[]): Look[] =>
  looks.map((look) => ({ ...look, name: `${look.name}, ${colorScheme}`, settings: { ...look.settings, colorScheme } }));

/** The looks at the page `i` of the list. */
function looksAt(i: number): Look[] {
  if (isFull)
    return [
      ...inScheme("light", [...light, byAxe(small), byAxe(large), byKeyboard(small)]),
      ...inScheme("dark", [...dark, byAxe(large), byAxe(small), byKeyboard(large)]),
    ];
  const isLightByKeyboard = i % 2 === 1;
  return [
    ...inScheme("light", [...light, isLightByKeyboard ? byAxeAlike(small) : byAxe(small)]),
    ...inScheme("dark", [...dark, isLightByKeyboard ? byAxe(large) : byAxeAlike(large)]),
    ...(isLightByKeyboard ? inScheme("light", [byKeyboard(small)]) : inScheme("dark", [byKeyboard(large)])),
  ];
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

// A page made by the components of another page is for the full run.
for (const [i, listed] of pagesOnce.entries()) {
  const looks = looksAt(i);
  for (const group of isFull ? looks.map((look) => [look]) : [looks]) {
    const [first] = group;
    test(`${isFull ? first.name : "anyone can use"}: ${listed.name}`, async ({ page }) => {
      await page.setViewportSize({ width: first.size[0], height: first.size[1] });
      await page.emulateMedia(first.settings ?? {});
      await openPage(page, listed);
      for (const look of group) expect.soft(await faultsFor(page, look), look.name).toEqual([]);
    });
  }
}

// A manual's own colour: whether words can be read in it, and the colours that are made from it for the dark page and
// for pictures. A manual without one has those of the style sheets.
import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from "culori";

const oklch = converter("oklch");

/** The colour of a manual that names none, as components/page-main/page.css has it. */
export const defaultColour = "#0a5a6b";

/** WCAG 2.2, 1.4.3: the contrast of words with their ground. Rings of focus and edges of buttons need 3 (1.4.11). */
export const neededContrast = 4.5;

/** The backgrounds of links and buttons, as in the style sheets: paper, mark, notice, inserted, deleted. */
export const grounds = {
  light: ["#ffffff", "#fdeeb4", "#fcf3dc", "#ddf1e0", "#fbe3e0"],
  dark: ["#16191c", "#453a10", "#2c2615", "#16361f", "#4a2320"],
};

/** The least contrast of a colour with `on`, such grounds: from 1 to 21. */
export function contrastOf(colour: string, on: string[]): number {
  return Math.min(...on.map((ground) => wcagContrast(colour, ground)));
}

/** "4.4" for 4.49: a contrast that is not reached is never rounded up to it. */
export function contrastInWords(contrast: number): string {
  return (Math.floor(contrast * 10) / 10).toFixed(1);
}

/** The colour itself where words in it can be read on the light page, else the lightest darker one of its hue, as #rrggbb. */
export function readableColour(colour: string): string {
  return shade(colour, -0.005, (one) => contrastOf(one, grounds.light) >= neededContrast);
}

/** The colour for the dark page: of the same hue, as light as the usual one there, never louder than the colour itself. */
export function darkColour(colour: string): string {
  const { c, h } = partsOf(colour);
  return shade(hexOf(0.81, Math.min(c, 0.11), h), 0.005, (one) => contrastOf(one, grounds.dark) >= neededContrast);
}

/** What pictures for chats are drawn in: ink, and the band at the foot. */
export function pictureColours(colour: string): { ink: string; band: string } {
  const { c, h } = partsOf(colour);
  return { ink: hexOf(0.34, Math.min(c, 0.09), h), band: hexOf(0.92, Math.min(c, 0.03), h) };
}

// Changes the lightness step by step until the colour fits; at either end of the scale every one does.
function shade(colour: string, step: number, fits: (colour: string) => boolean): string {
  const { l, c, h } = partsOf(colour);
  for (let lightness = l, one = colour; ; lightness += step, one = hexOf(lightness, c, h)) {
    if (fits(one) || (step < 0 ? lightness <= 0 : lightness >= 1)) return one;
  }
}

function partsOf(colour: string): Oklch {
  const parts = oklch(colour);
  if (!parts) throw new Error(`“${colour}” is not a colour.`);
  return parts;
}

function hexOf(l: number, c: number, h: number | undefined): string {
  return formatHex(clampChroma({ mode: "oklch", l: Math.min(1, Math.max(0, l)), c, h }, "oklch"));
}

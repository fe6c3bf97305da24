import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wcagContrast } from "culori";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contrastInWords,
  contrastOf,
  darkColour,
  defaultColour,
  grounds,
  neededContrast,
  pictureColours,
  readableColour,
} from "../../../lib/site/colour";

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

const sheets = readdirSync("components", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(join("components", name), "utf8"))
  .join("\n");

test("the usual colour, and the grounds that words stand on, are those of the style sheets", () => {
  const [light, dark] = [
    sheets.replace(/@media[^{]*(?:dark|print)\) \{[\s\S]*?\n\}/g, ""),
    sheets.match(/@media[^{]*dark\) \{[\s\S]*?\n\}/g)?.join("\n") ?? "",
  ];
  const valuesIn = (css: string) =>
    [...css.matchAll(/--(?:paper|mark|warn|inserted|deleted): (#[0-9a-f]+);/g)].map(([, value]) =>
      value.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3"),
    );
  const withoutPaper = (css: string) => css.replace(/@media print \{[\s\S]*?\n\}/g, "");
  expect(new Set(valuesIn(withoutPaper(light)))).toEqual(new Set(grounds.light));
  expect(new Set(valuesIn(dark))).toEqual(new Set(grounds.dark));
  expect(light).toContain(`--accent: ${defaultColour};`);
  expect(readableColour(defaultColour)).toBe(defaultColour);
});

test("whatever the colour, words in the one that is offered for it, and in the one for dark pages, can be read on every ground", () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const offered = readableColour(colour);
      expect(contrastOf(offered, grounds.light)).toBeGreaterThanOrEqual(neededContrast);
      expect(contrastOf(darkColour(offered), grounds.dark)).toBeGreaterThanOrEqual(neededContrast);
      expect(readableColour(offered)).toBe(offered);
    }),
  );
});

test("pictures in any colour have ink that can be read on their ground and on the band", () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { ink, band } = pictureColours(colour);
      expect(Math.min(wcagContrast(ink, "#ffffff"), wcagContrast(ink, band))).toBeGreaterThanOrEqual(7);
    }),
  );
});

test.each([
  ["#ff6600", "#b24500"],
  ["#ffffff", "#676767"],
  ["#7b1fa2", "#7b1fa2"],
])("for %s is offered %s", (colour, offered) => {
  expect(readableColour(colour)).toBe(offered);
});

test("a contrast is never rounded up to the one that is needed", () => {
  expect([4.499, 4.5, 21].map(contrastInWords)).toEqual(["4.4", "4.5", "21.0"]);
});

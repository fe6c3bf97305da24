// The letters on the images, as outlines.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Font } from "opentype.js";
import { parse } from "opentype.js/dist/opentype.mjs";

/** One size of one font; `size` in pixels. */
export type Typeface = { font: Pick<Font, "getAdvanceWidth" | "getPath">; size: number };

// From a package, because the system's fonts differ between machines.
const fonts = join(process.cwd(), "node_modules/@expo-google-fonts/atkinson-hyperlegible-next");
const files = {
  regular: "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  bold: "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
};
const opened = new Map<string, Font>();

/** Opens the font when it is first used. Characters that it lacks get its empty box. */
export function openTypeface(weight: keyof typeof files, size: number): Typeface {
  const file = join(fonts, files[weight]);
  let font = opened.get(file);
  if (!font) {
    const bytes = readFileSync(file);
    font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    opened.set(file, font);
  }
  return { font, size };
}

/** The outlines of words as the `d` of an SVG path. The words start at `x`, on the baseline `y` (pixels). */
export function pathOf({ font, size }: Typeface, words: string, x: number, y: number): string {
  // The font's own method to print a path writes NaN for some coordinates near zero.
  const at = (...numbers: number[]) => numbers.map((one) => one.toFixed(2)).join(" ");
  return font
    .getPath(words, x, y, size)
    .commands.map((command) => {
      if (command.type === "Z") return "Z";
      if (command.type === "C") return `C${at(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
      if (command.type === "Q") return `Q${at(command.x1, command.y1, command.x, command.y)}`;
      return `${command.type}${at(command.x, command.y)}`;
    })
    .join("");
}

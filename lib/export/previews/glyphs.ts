// The letters of the pictures, drawn once for all of them: a picture is then put together like type.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "opentype.js/dist/opentype.mjs";
import sharp from "sharp";

/** `advance`: pixels to the next letter. `pixels`: x, y from the origin on the base line, and colour, one after the other. */
export type Glyph = { advance: number; pixels: Int16Array };

/** One size of one font: character → letter. */
export type Typeface = Map<string, Glyph>;

export type Weight = "regular" | "bold";

// From a package: letters of the system would differ from one machine to the next.
const fonts = join(process.cwd(), "node_modules/@expo-google-fonts/atkinson-hyperlegible-next");
const fontFiles = {
  regular: "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  bold: "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
};

/** Draws the letters of `text`, `size` in pixels. Characters that the font lacks get its empty box. */
export async function makeTypeface(weight: Weight, size: number, text: string): Promise<Typeface> {
  const bytes = readFileSync(join(fonts, fontFiles[weight]));
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const cell = 2 * size;
  const origin = { x: size / 2, y: Math.round(1.25 * size) };
  const letters = new Map([...new Set(text)].map((character) => [character, font.charToGlyph(character)]));
  // One below the other on a sheet, each in a cell of its own, moved there whole: rounded in its place, a letter would
  // differ with the company it has.
  const glyphs = [...new Set(letters.values())];
  const paths = glyphs.map(
    (glyph, i) => `<path transform="translate(0 ${i * cell})" d="${glyph.getPath(origin.x, origin.y, size).toPathData(2)}"/>`,
  );
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${cell}" height="${cell * glyphs.length}">${paths.join("")}</svg>`;
  const coverage = await sharp(Buffer.from(sheet), { unlimited: true }).extractChannel("alpha").raw().toBuffer();
  const drawn = glyphs.map((glyph, i): Glyph => {
    const pixels: number[] = [];
    for (let at = 0; at < cell * cell; at++) {
      const colour = colourOf(coverage[i * cell * cell + at]);
      if (colour) pixels.push((at % cell) - origin.x, Math.floor(at / cell) - origin.y, colour);
    }
    return { advance: ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm, pixels: Int16Array.from(pixels) };
  });
  return new Map([...letters].map(([character, glyph]) => [character, drawn[glyphs.indexOf(glyph)]]));
}

// How much of a pixel is covered, 0 to 255 → ground, half ink or ink (lib/export/previews/draw-preview.ts).
function colourOf(coverage: number): number {
  return coverage < 64 ? 0 : coverage < 168 ? 2 : 3;
}

// The letters of the pictures, drawn once for all of them: a picture is then put together like type.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Font, parse } from "opentype.js/dist/opentype.mjs";
import sharp from "sharp";

/** A letter as pixels: x, y and colour of each, from the origin on the base line. */
export type Glyph = { advance: number; pixels: Int16Array };

/** One size of one font: character → letter. */
export type Typeface = Map<string, Glyph>;

const fonts = "node_modules/@expo-google-fonts/atkinson-hyperlegible-next";
const fontFiles = { regular: "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf", bold: "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf" };
const opened = new Map<string, Font>();

/** Draws the letters of `text` in a size of pixels. Characters that the font lacks get its box. */
export async function makeTypeface(weight: keyof typeof fontFiles, size: number, text: string): Promise<Typeface> {
  const font = open(fontFiles[weight]);
  const scale = size / font.unitsPerEm;
  const characters = [...new Set(text)].sort();
  const cell = Math.ceil(size * 2);
  const base = Math.round(size * 1.25);
  const glyphs = characters.map((character) => font.charToGlyph(character));
  const paths = glyphs.map((glyph, i) => `<path d="${glyph.getPath(cell / 4, i * cell + base, size).toPathData(2)}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cell}" height="${cell * glyphs.length}">${paths.join("")}</svg>`;
  const sheet = await sharp(Buffer.from(svg), { unlimited: true }).extractChannel("alpha").raw().toBuffer();
  return new Map(
    characters.map((character, i) => {
      const pixels: number[] = [];
      for (let y = 0; y < cell; y++) {
        for (let x = 0; x < cell; x++) {
          const colour = colourOf(sheet[(i * cell + y) * cell + x]);
          if (colour) pixels.push(x - cell / 4, y - base, colour);
        }
      }
      return [character, { advance: (glyphs[i].advanceWidth ?? 0) * scale, pixels: Int16Array.from(pixels) }];
    }),
  );
}

// Coverage of a pixel, 0 to 255 → ground, half ink, ink (lib/export/previews/draw-preview.ts).
function colourOf(coverage: number): number {
  return coverage < 64 ? 0 : coverage < 168 ? 2 : 3;
}

function open(file: string): Font {
  const known = opened.get(file);
  if (known) return known;
  const bytes = readFileSync(join(process.cwd(), fonts, file));
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  opened.set(file, font);
  return font;
}

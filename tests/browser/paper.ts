// Reads a printed document as a person would: what stands on each sheet, and where.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";
import rehypeParse from "rehype-parse";
import sharp from "sharp";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** A word and its box on the sheet, in points from the top left corner. */
export type Word = { text: string; left: number; top: number; right: number; bottom: number };
export type Sheet = { words: Word[]; text: string; width: number; height: number };

/** The sheets of a PDF, by poppler's pdftotext. */
export function readSheets(pdf: Uint8Array): Sheet[] {
  const read = inFolder(pdf, (file) => execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8" }));
  const sheets: Sheet[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(read), "element", ({ tagName, properties, children }) => {
    const number = (name: string) => Number(properties[name]);
    if (tagName === "page") sheets.push({ words: [], text: "", width: number("width"), height: number("height") });
    if (tagName !== "word") return;
    const [child] = children;
    const text = child?.type === "text" ? child.value : "";
    sheets.at(-1)?.words.push({ text, left: number("xmin"), top: number("ymin"), right: number("xmax"), bottom: number("ymax") });
  });
  for (const sheet of sheets) sheet.text = sheet.words.map(({ text }) => text).join(" ");
  return sheets;
}

/** Pairs of words that stand on one another, or a word that stands outside its sheet. */
export function overlaps({ words, width, height }: Sheet): string[] {
  const outside = words.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
  const pairs = words.flatMap((one, i) =>
    words
      .slice(i + 1)
      .filter((other) => onOneAnother(one, other))
      .map((other) => [one, other]),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...pairs.map((pair) => pair.map(({ text }) => text).join(" on "))];
}

// The boxes are as high as the font may reach: those of two lines may touch by a little.
function onOneAnother(one: Word, other: Word): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > 0.25 * Math.min(one.bottom - one.top, other.bottom - other.top);
}

/** Letters and digits alone, so that the breaks of lines and sheets make no difference. */
export function lettersOf(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** What the QR codes on each sheet say, from a picture of the sheet, by a decoder that is not the portal's. */
export async function readCodes(pdf: Uint8Array): Promise<string[][]> {
  const pictures = inFolder(pdf, (file, folder) => {
    execFileSync("pdftoppm", ["-r", "150", "-png", file, join(folder, "sheet")]);
    const names = readdirSync(folder)
      .filter((name) => name.endsWith(".png"))
      .sort();
    return names.map((name) =>
      sharp(readFileSync(join(folder, name)))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true }),
    );
  });
  return (await Promise.all(pictures)).map(({ data, info }) => codesIn(new Uint8ClampedArray(data), info.width, info.height));
}

// The decoder finds one code: those found are covered, until none is left.
function codesIn(pixels: Uint8ClampedArray, width: number, height: number): string[] {
  const found: string[] = [];
  for (let code = jsQR(pixels, width, height); code; code = jsQR(pixels, width, height)) {
    found.push(code.data);
    const corners = Object.entries(code.location)
      .filter(([name]) => name.endsWith("Corner"))
      .map(([, place]) => place);
    const [xs, ys] = [corners.map((corner) => corner?.x ?? 0), corners.map((corner) => corner?.y ?? 0)];
    const [left, right] = [Math.floor(Math.min(...xs)), Math.ceil(Math.max(...xs))];
    for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y++) pixels.fill(255, (y * width + left) * 4, (y * width + right) * 4);
  }
  return found;
}

function inFolder<Read>(pdf: Uint8Array, read: (file: string, folder: string) => Read): Read {
  const folder = mkdtempSync(join(tmpdir(), "portal-paper-"));
  try {
    const file = join(folder, "printed.pdf");
    writeFileSync(file, pdf);
    return read(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Reads a printed document as a person would: the text on each sheet, and where it is.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";
import rehypeParse from "rehype-parse";
import sharp from "sharp";
import { unified } from "unified";
import { visit } from "unist-util-visit";

// Dots an inch that make one dot a millimetre.
const millimetre = 25.4;

/** A word and its box on the sheet, in points from the top left corner. */
export type Word = { text: string; left: number; top: number; right: number; bottom: number };
export type Sheet = { words: Word[]; text: string; width: number; height: number };

/** The stamp of the real chapter, at any moment. */
export const sentence =
  /This page is correct as printed on \w+ \d{1,2}(st|nd|rd|th) of \w+ \d{4} \d\d:\d\d:\d\d [AP]M please refer back to this website \(https:\/\/sussexchildprotection\.procedures\.org\.uk\) for updates\./g;

// What each sheet ends with: which version, its place among the sheets, and the stamp.
const foot =
  /(?:(?:Out of date: text [^.]*|Version of [^.]*|Each chapter gives its version|Includes out-of-date text: see each chapter)\. )?(?:Page \d+ of \d+ )?(?:This page is correct as printed on|Printing time not recorded|From a copy)/;

/** The text between the running head and the foot of the sheet. */
export function bodyOf(sheet: Sheet): string {
  const head = new Set(rowAtHead(sheet));
  // What is beside the stamp may be read before what is above it.
  const limit = (stampOf(sheet)?.top ?? sheet.height) - 2;
  return inOneLine(sheet.words.filter((word) => !head.has(word) && word.top < limit)).split(foot)[0];
}

/** The running head of the sheet: its first row of words. */
export function headOf(sheet: Sheet): string {
  return inOneLine(rowAtHead(sheet));
}

/** What is beside the stamp, at the foot of the sheet: the version, and the page. */
export function besideStamp(sheet: Sheet): string {
  const stamp = stampOf(sheet);
  return stamp ? inOneLine(sheet.words.filter(({ top, left }) => top > stamp.top - 2 && left < stamp.left - 2)) : "";
}

// The first word of the stamp.
function stampOf({ words }: Sheet): Word | undefined {
  return words.findLast((_, i) => inOneLine(words.slice(i, i + 5)) === "This page is correct as");
}

function rowAtHead({ words }: Sheet): Word[] {
  const highest = Math.min(...words.map(({ top }) => top));
  return words.filter(({ top }) => top < highest + 3);
}

export type EmptyEnd = {
  /** What a person sees as the empty end: from the last thing above the foot to the line of the foot, as a part of the height between head and foot. */
  empty: number;
  /** How high the picture is with which the sheet begins, as a part of the same height: 0 if it begins with words or a table. */
  drawing: number;
};

/** One for each sheet of the PDF. */
export function emptyEnds(pdf: Uint8Array): EmptyEnd[] {
  const sheets = readSheets(pdf);
  return pictures(pdf, 2 * millimetre).map(({ grey, width, height }, i) => {
    const { words, height: points } = sheets[i];
    const stamp = stampOf(sheets[i]) ?? words[words.length - 1];
    const dots = height / points;
    // The bar beside a change goes on where its words end: it is narrower than a millimetre.
    const inkIn = (row: number) => grey.subarray(row * width, (row + 1) * width).filter((value) => value < 250).length;
    const isInk = (row: number) => inkIn(row) > 2;
    // What is there for the ear alone is cut off to nothing, and read with the words all the same.
    const isSeen = ({ left, top, right, bottom }: Word) => {
      for (let y = Math.round(top * dots); y < bottom * dots; y++)
        if (grey.subarray(y * width + Math.round(left * dots), y * width + Math.round(right * dots)).some((value) => value < 128))
          return true;
      return false;
    };
    // Up from the stamp: the line above it, then the empty end.
    let row = Math.floor(stamp.top * dots) - 1;
    while (row > 0 && !isInk(row)) row--;
    while (row > 0 && isInk(row)) row--;
    const end = row;
    while (row > 0 && !isInk(row)) row--;
    const head = Math.max(...rowAtHead(sheets[i]).map(({ bottom }) => bottom));
    const firstWord = Math.min(...words.filter((word) => word.top > head && isSeen(word)).map(({ top }) => top)) * dots;
    let first = Math.ceil(head * dots);
    while (first < end && !isInk(first)) first++;
    let last = first;
    while (last < end && [1, 2, 3].some((next) => inkIn(last + next) > 0)) last++;
    const all = end - head * dots;
    // The frame of a table is nearer to its words.
    return { empty: (end - row) / all, drawing: first < firstWord - 5 ? (last - first) / all : 0 };
  });
}

/** The sheets of a PDF, by poppler's pdftotext. */
export function readSheets(pdf: Uint8Array): Sheet[] {
  const read = inFolder(pdf, (file) => execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8", maxBuffer: 1e9 }));
  const sheets: Sheet[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(read), "element", ({ tagName, properties, children }) => {
    const number = (name: string) => Number(properties[name]);
    if (tagName === "page") sheets.push({ words: [], text: "", width: number("width"), height: number("height") });
    if (tagName !== "word") return;
    const [child] = children;
    const text = child?.type === "text" ? child.value : "";
    sheets.at(-1)?.words.push({ text, left: number("xmin"), top: number("ymin"), right: number("xmax"), bottom: number("ymax") });
  });
  for (const sheet of sheets) sheet.text = inOneLine(sheet.words);
  return sheets;
}

// An address may go on in the next line.
function inOneLine(words: Word[]): string {
  return words
    .map(({ text }) => text)
    .join(" ")
    .replaceAll("// ", "//");
}

/** Words smaller than those of the stamp (7 pt), which is the least that may be on paper. */
export function tooSmall(sheet: Sheet): string[] {
  const stamp = stampOf(sheet);
  const least = stamp ? stamp.bottom - stamp.top - 0.2 : 0;
  return sheet.words.filter(({ top, bottom }) => bottom - top < least).map(({ text }) => text);
}

/** Pairs of overlapping words, or a word outside its sheet. */
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

/**
 * Which part of the words on the sheets are `own`, words that are printed once: 0 to 1. A word has a letter or digit; an
 * address that goes on in the next line counts twice.
 */
export function shareOfOwnWords(sheets: Sheet[], own: string): number {
  const printed = sheets.flatMap(({ words }) => words.filter(({ text }) => lettersOf(text) !== ""));
  return own.split(/\s+/).filter((word) => lettersOf(word) !== "").length / printed.length;
}

/** Letters and digits alone, so that the breaks of lines and sheets, and letters set as one, make no difference. */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** The addresses in the QR codes on each sheet, as browsers write them, from a picture of the sheet, by a decoder that is not the portal's. */
export async function readCodes(pdf: Uint8Array): Promise<string[][]> {
  const found: string[][] = [];
  for (const picture of pictures(pdf, 6 * millimetre)) found.push(await codesIn(picture));
  return found;
}

// The decoder reads one code, as a scanner held before it does: it is led down both sides of the sheet, a little at a time.
async function codesIn(picture: Picture): Promise<string[]> {
  return [...(await codesDown(picture, picture.width - 6 * 49, 6 * 34)), ...(await codesDown(picture, 6 * 12, 6 * 28))];
}

async function codesDown({ grey, width, height }: Picture, left: number, side: number): Promise<string[]> {
  const found = new Set<string>();
  const strip = await sharp(grey, { raw: { width, height, channels: 1 } })
    .extract({ left, top: 0, width: side, height })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer();
  const row = side * 4;
  for (let top = 0; top + side <= height; top += 6 * 6) {
    const window = new Uint8ClampedArray(strip.subarray(top * row, (top + side) * row));
    // Nothing but paper.
    if (window.every((value) => value > 200)) continue;
    const code = jsQR(window, side, side, { inversionAttempts: "dontInvert" });
    if (!code) continue;
    found.add(new URL(code.data).href);
    // The next one is below it.
    top += Math.floor(Math.min(code.location.bottomLeftCorner.y, code.location.bottomRightCorner.y)) - 6 * 6;
  }
  return [...found];
}

/** Whether anything is printed within 5 mm of a sheet's edge, where printers print nothing. */
export async function hasInkAtEdge(pdf: Uint8Array): Promise<boolean> {
  for (const picture of pictures(pdf, 2 * millimetre)) {
    const { grey, width, height } = picture;
    const strips = [
      { left: 0, top: 0, width, height: 10 },
      { left: 0, top: height - 10, width, height: 10 },
      { left: 0, top: 0, width: 10, height },
      { left: width - 10, top: 0, width: 10, height },
    ];
    for (const strip of strips) {
      const edge = await sharp(grey, { raw: { width, height, channels: 1 } })
        .extract(strip)
        .raw()
        .toBuffer();
      if (edge.some((value) => value < 250)) return true;
    }
  }
  return false;
}

/** A sheet as poppler paints it: a byte for each dot, row by row. */
type Picture = { grey: Buffer; width: number; height: number };

// As PGM, for packing PNG takes ten times as long as painting.
function pictures(pdf: Uint8Array, dotsAnInch: number): Picture[] {
  return inFolder(pdf, (file, folder) => {
    execFileSync("pdftoppm", ["-r", String(dotsAnInch), "-gray", file, join(folder, "sheet")]);
    const names = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    return names.sort().map((name) => readPgm(readFileSync(join(folder, name))));
  });
}

function readPgm(file: Buffer): Picture {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 40)) ?? [];
  if (!head) throw new Error("pdftoppm made something other than a PGM picture.");
  return { grey: file.subarray(head.length), width: Number(width), height: Number(height) };
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

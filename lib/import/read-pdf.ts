// The words of a PDF by its text layer: where each piece of text is on its page says which lines and paragraphs it makes.
import { getDocumentProxy } from "unpdf";
import { readText } from "./read-text";
import type { Source } from "./source";

type Piece = { str: string; x: number; y: number; width: number; height: number };

/** The most pages that a chapter has, and then some. */
const mostPages = 1_000;

/** The blocks of a PDF. Throws if it cannot be opened, or has no text. */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const pages = await pagesOf(bytes);
  const ranks = ranksOfSizes(pages.flat());
  const read = pages.map((pieces) => linesOf(pieces, ranks));
  const text = read.map((lines) => lines.map((line) => line.text).join("\n")).join("\n\f");
  if (text.replace(/[\s\f]/g, "").length < pages.length * 3)
    throw new Error("The PDF has no text, only pictures of its pages. Ask for the document it was made from.");
  const source = readText(text, new Map(read.flat().flatMap(({ rank }, i) => (rank === undefined ? [] : [[i + 1, rank]]))));
  return { ...source, remarks: [{ kind: "from-pdf" }, ...source.remarks] };
}

async function pagesOf(bytes: Uint8Array): Promise<Piece[][]> {
  // pdf.js keeps the bytes that it is given.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => {
    throw new Error(
      error.name === "PasswordException"
        ? "The PDF has a password. Ask for one without, or for the document it was made from."
        : "The file is not a valid PDF, or is damaged. Ask for the document it was made from.",
      { cause: error },
    );
  });
  if (document.numPages > mostPages)
    throw new Error(`The PDF has more than ${mostPages.toLocaleString("en-GB")} pages. Save each chapter in a separate file.`);
  const pages: Piece[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item)) return [];
        const [, , , scale, x, y] = item.transform as number[];
        return [{ str: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) || 10 }];
      }),
    );
  }
  await document.destroy();
  return pages;
}

// Sizes that are larger than that of most words, the largest first: those of titles.
function ranksOfSizes(pieces: Piece[]): (height: number) => number | undefined {
  const counts = new Map<number, number>();
  for (const { str, height } of pieces) counts.set(Math.round(height), (counts.get(Math.round(height)) ?? 0) + str.trim().length);
  const [[usual] = [0]] = [...counts].sort(([, a], [, b]) => b - a);
  const larger = [...counts.keys()].filter((height) => height >= usual * 1.15).sort((a, b) => b - a);
  return (height) => {
    const at = larger.indexOf(Math.round(height));
    return at < 0 ? undefined : Math.min(6, at + 1);
  };
}

// In the order of the file, which is that of reading, columns included; one string may be several lines.
function linesOf(pieces: Piece[], rankOf: (height: number) => number | undefined): { text: string; rank?: number }[] {
  const lines: { text: string; y: number; end: number; height: number; x: number }[] = [];
  for (const { str, x, y, width, height } of pieces) {
    if (str.trim() === "") continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < Math.max(last.height, height) / 2 && x > last.end - height) {
      const isApart = x - last.end > height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str);
      Object.assign(last, { text: `${last.text}${isApart ? " " : ""}${str}`, end: x + width, height: Math.max(last.height, height) });
    } else lines.push({ text: str, y, end: x + width, height, x });
  }
  const leading = usualLeading(lines);
  const widest = Math.max(...lines.map(({ end }) => end));
  if (lines.length === 0) return [{ text: "" }];
  return lines.flatMap(({ text, y, x, height }, i) => {
    const before = lines[i - 1];
    const rank = rankOf(height);
    // The lines of one title are as far apart as they are large.
    const isOneTitle = rank !== undefined && before !== undefined && rankOf(before.height) === rank;
    const farthest = isOneTitle ? Math.max(leading * 1.35, height * 1.6) : leading * 1.35;
    const isApart = before !== undefined && (before.y - y > farthest || y > before.y);
    const isOtherSize = before !== undefined && Math.abs(height - before.height) > Math.max(height, before.height) * 0.12;
    // A number that follows the end of a sentence, or a short line, opens a paragraph.
    const isOver = before !== undefined && (/[.:;!?]$/.test(before.text.trim()) || before.end < widest * 0.8);
    const begins = isApart || isOtherSize || (isOver && opening.test(text.trim()));
    const indent = Math.max(0, Math.round((x - Math.min(...lines.map((line) => line.x))) / 6));
    const line = { text: `${" ".repeat(Math.min(20, indent))}${text}`, rank };
    return begins ? [{ text: "" }, line] : [line];
  });
}

const opening =
  /^(?:\d{1,3}(?:\.\d{1,3})+[.)]?|(?:article|section|schedule|appendix|part|clause|chapter)\s+(?:\d{1,3}|[IVXLC]+|[A-Z])\b[.:]?)\s/i;

// The distance between lines that is most often, in the PDF's units.
function usualLeading(lines: { y: number }[]): number {
  const counts = new Map<number, number>();
  for (const [i, { y }] of lines.entries()) {
    const gap = i > 0 ? Math.round(lines[i - 1].y - y) : 0;
    if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 14;
}

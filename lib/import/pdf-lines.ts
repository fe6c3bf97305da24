// The lines of a page of a PDF, from its pieces of text and where they are.
import { isBoldTitle, type RankOf } from "./pdf-titles";

/** A piece of text, where it begins, in the PDF's units from the lower left corner, and how large it is. */
export type Piece = { str: string; x: number; y: number; width: number; height: number; isBold: boolean };
/** Pieces side by side. */
export type Line = { text: string; y: number; end: number; height: number; x: number; isBold: boolean };

/**
 * In the order of the file, which is that of reading, columns included, with an empty line before each paragraph; a title has its
 * rank.
 */
export function linesOfSheet(pieces: Piece[], rankOf: RankOf): { text: string; rank?: number }[] {
  const lines: Line[] = [];
  for (const { str, x, y, width, height, isBold } of pieces) {
    if (str.trim() === "") continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < Math.max(last.height, height) / 2 && x > last.end - height) {
      const isApart = x - last.end > height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str);
      // A row of a table has bold words, too, far from one another.
      const isTitle = last.isBold && isBold && x - last.end < height;
      const text = `${last.text}${isApart ? " " : ""}${str}`;
      Object.assign(last, { text, end: x + width, height: Math.max(last.height, height), isBold: isTitle });
    } else lines.push({ text: str, y, end: x + width, height, x, isBold });
  }
  const leading = usualLeading(lines);
  const widest = Math.max(...lines.map(({ end }) => end));
  if (lines.length === 0) return [{ text: "" }];
  return lines.flatMap((one, i) => {
    const { text, y, x, height } = one;
    const before = lines[i - 1];
    const rank = rankOf(height, isBoldTitle(one, before, lines[i + 1], leading));
    // The lines of one title are as far apart as they are large.
    const isOneTitle = rank !== undefined && before !== undefined && rankOf(before.height, before.isBold) === rank;
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

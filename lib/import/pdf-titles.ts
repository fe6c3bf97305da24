// Which lines of a PDF are titles, by their size and by their font.
import type { Line, Piece } from "./pdf-lines";

/** The rank of a title of a size, that is bold or not; undefined for other words. */
export type RankOf = (height: number, isBold: boolean) => number | undefined;

/** Sizes that are larger than that of most words, the largest first, are those of titles; then bold lines, where most words are not. */
export function ranksOfSizes(pieces: Piece[]): RankOf {
  const counts = new Map<number, number>();
  let [all, inBold] = [0, 0];
  for (const { str, height, isBold } of pieces) {
    const { length } = str.trim();
    counts.set(Math.round(height), (counts.get(Math.round(height)) ?? 0) + length);
    all += length;
    if (isBold) inBold += length;
  }
  const [[usual] = [0]] = [...counts].sort(([, a], [, b]) => b - a);
  const larger = [...counts.keys()].filter((height) => height >= usual * 1.15).sort((a, b) => b - a);
  const isMarked = inBold < all * mostBold;
  return (height, isBold) => {
    const at = larger.indexOf(Math.round(height));
    if (at >= 0) return Math.min(6, at + 1);
    return isMarked && isBold && Math.round(height) >= Math.round(usual) ? Math.min(6, larger.length + 1) : undefined;
  };
}

/** Where more of the letters are bold, bold lines are no titles. */
const mostBold = 0.2;

// The number of a page, the caption of a table or a picture, and what is above a list of contents.
const noTitle = /^(?:[ivxlc]+|(?:table|figure|fig\.|example|chart|box)\s+\d.*|(?:table of )?contents|list of \w+:?|index)$/i;

/** Bold from its first word to its last, short, no sentence, and not the first words of a paragraph that goes on. */
export function isBoldTitle({ text, isBold, y }: Line, before: Line | undefined, next: Line | undefined, leading: number): boolean {
  const words = text.trim();
  if (!isBold || words.length > 90 || /[.,:;]$/.test(words) || !/^\P{L}*\p{Lu}.*\p{L}/u.test(words) || noTitle.test(words)) return false;
  const isApart = before === undefined || before.isBold || before.y - y > leading * 1.2 || y > before.y;
  return isApart && (next === undefined || !/^\s*\p{Ll}/u.test(next.text) || next.isBold);
}

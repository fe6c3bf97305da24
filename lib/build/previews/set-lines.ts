// Breaks words into lines that fit an image.
import type { Typeface } from "./typeface";

/** The words as single characters that a simple typeface can draw one after the other: composed, without invisible ones. */
export function plainCharacters(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[\p{C}\p{M}]/gu, "");
}

/** The beginning of `words` that fits `measure` pixels, with an ellipsis if something is left out. */
export function cutLine(face: Typeface, words: string, measure: number): string {
  if (widthOf(face, words) <= measure) return words;
  const characters = [...words];
  const begin = (count: number) => `${characters.slice(0, count).join("").trimEnd()}…`;
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (widthOf(face, begin(middle)) <= measure) fits = middle;
    else tooMany = middle;
  }
  return begin(fits);
}

/**
 * Lines of at maxLines `measure` pixels, broken between words. A single word that is too long, or anything after `maxLines` lines, is
 * cut.
 */
export function wrapLines(face: Typeface, words: string, measure: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = "";
  const all = words.split(" ");
  for (const [i, word] of all.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || widthOf(face, longer) <= measure) {
      line = longer;
      continue;
    }
    if (lines.length === maxLines - 1) return [...lines, cutLine(face, [line, ...all.slice(i)].join(" "), measure)];
    lines.push(cutLine(face, line, measure));
    line = word;
  }
  return [...lines, cutLine(face, line, measure)];
}

/** Width of words in pixels. */
export const widthOf = ({ font, size }: Typeface, words: string): number => font.getAdvanceWidth(words, size);

// Breaks words into lines that fit a picture.
import type { Typeface } from "./glyphs";

/** Words as single characters that a simple typeface can set one after the other: composed, without invisible ones. */
export function plainCharacters(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[\p{C}\p{M}]/gu, "");
}

/** The beginning of `words` that fits `measure` pixels, with an ellipsis where something is left out. */
export function cutLine(face: Typeface, words: string, measure: number): string {
  if (widthOf(face, words) <= measure) return words;
  const characters = [...words];
  while (characters.length > 0 && widthOf(face, `${characters.join("")}…`) > measure) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Lines of at most `measure` pixels, broken between words; what is over `most` lines, or one word too long, is cut. */
export function wrapLines(face: Typeface, words: string, measure: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  const all = words.split(" ");
  for (const [i, word] of all.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || widthOf(face, longer) <= measure) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, cutLine(face, [line, ...all.slice(i)].join(" "), measure)];
    lines.push(cutLine(face, line, measure));
    line = word;
  }
  return [...lines, cutLine(face, line, measure)];
}

/** Width of words in pixels. */
export function widthOf(face: Typeface, words: string): number {
  let width = 0;
  for (const character of words) width += face.get(character)?.advance ?? 0;
  return width;
}

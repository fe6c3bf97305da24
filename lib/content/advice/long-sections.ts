// Sections that are too long to be read at a glance.
import type { Advise } from "./advice";
import type { AdvisedText } from "./advised-content";

/** Words a section may have before it is advised to divide it. */
export const mostWords = 300;

/** Counts the words of each section. */
export function adviseOnLength(sections: AdvisedText[], advise: Advise): void {
  for (const { about, file, start, pieces } of sections) {
    const count = pieces.reduce((sum, { words }) => sum + (words.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0);
    if (count > mostWords)
      advise("long-section", { ...file, offset: start }, about, count.toLocaleString("en-GB"), mostWords.toLocaleString("en-GB"));
  }
}

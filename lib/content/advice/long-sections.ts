// Sections that are too long to be read at a glance.
import type { Advise } from "./advice";
import type { AdvisedSection } from "./advised-content";

/** Words a section may have before it is advised to divide it. */
export const mostWords = 300;

/** Counts the words of each section. */
export function adviseOnLength(sections: AdvisedSection[], advise: Advise): void {
  for (const { number, file, start, pieces } of sections) {
    const count = pieces.reduce((sum, { words }) => sum + (words.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0);
    if (count > mostWords)
      advise("long-section", { ...file, offset: start }, number, count.toLocaleString("en-GB"), mostWords.toLocaleString("en-GB"));
  }
}

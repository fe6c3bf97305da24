// Where the words before a change are shown alone, numbered items are counted as they were: from what, the list has to say.
import type { ParagraphToken } from "../domain/token";

/**
 * A counter for the paragraphs of the earlier text in order, each as the difference has it: the item's number in the earlier
 * text, undefined for what is no item of a numbered list. `isGone` where it is the earlier text's own.
 */
export function earlierCounter(): (paragraph: ParagraphToken, isGone: boolean) => number | undefined {
  const counts: (number | undefined)[] = [];
  return ({ list, depth, start, position }, isGone) => {
    counts.length = Math.min(counts.length, depth + 1);
    if (list === undefined) return undefined;
    counts[depth] = list === "ol" ? ((isGone ? position : start) ?? (counts[depth] ?? 0) + 1) : undefined;
    return counts[depth];
  };
}

// What may cite a section of its own chapter and may be something else: a section of an Act, or a measure. It is not linked.
import { isCitedElsewhere, isOfAnother, saysSo } from "./link-numbers";

/** As written, and the label that it may name. */
export type Doubtful = { words: string; label: string; index: number; kind: "section" | "measure" };

// "section 3", "paragraph 4A", "section B", "clause IV": Acts are cited in the same words.
const single =
  /(?<![\p{L}\d])(?:[Ss]ections?|[Pp]aragraphs?|[Pp]aras?|[Cc]lauses?)[ \u00a0](\d{1,3}[A-Za-z]?|[A-Z]\d{0,4}|[IVXLCDM]{2,8})(?![\p{L}\d%-]|\.\d)/gu;
// "3.2" by itself; a number with more figures is plain (lib/markdown/link-numbers.ts).
const bare = /(?<![\w.£$€+/-])\d{1,3}\.\d{1,3}[a-z]?(?![\w%/(-]|\.\d)/g;
const measured =
  /^[ \u00a0]?(?:°|(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|per|times|million|billion|percent|points?|(?:kilo|centi|milli)?(?:met(?:re|er)|gram|lit(?:re|er))s?|miles?|inches|f(?:oo|ee)t|[kcm]?m|k?g|ml|mb|gb)\b)/i;
const looksBack = 60;

/** All such places in a piece of running text, in order. */
export function findDoubtful(text: string): Doubtful[] {
  const after = (end: number) => text.slice(end, end + looksBack);
  const before = (index: number) => text.slice(Math.max(0, index - looksBack), index);
  const sections = [...text.matchAll(single)]
    .filter(({ 0: words, index }) => !isOfAnother(after(index + words.length)))
    .map(({ 0: words, 1: label, index }): Doubtful => ({ words, label, index, kind: "section" }));
  const measures = [...text.matchAll(bare)]
    .filter(
      ({ 0: words, index }) => !saysSo(before(index)) && !isCitedElsewhere(before(index)) && !measured.test(after(index + words.length)),
    )
    .map(({ 0: words, index }): Doubtful => ({ words, label: words, index, kind: "measure" }));
  return [...sections, ...measures].sort((a, b) => a.index - b.index);
}

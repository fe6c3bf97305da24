// The labels of a manual by what is typed of them: small letters, without words before them and without leading zeros.
import { inOwnChapter, labelOf } from "../domain/number";

/** A section by its label: the words before it, and the rest, in small letters. */
export type Labelled = { number: string; at: number; words: string[]; own: string };

/** The sections that have a label, by the label. */
export type KnownLabels = Map<string, Labelled[]>;

/** "by-law" and "bylaw" are one word, and so are "chair’s" and "chairs". */
export const plainWord = (word: string) => word.toLowerCase().replace(/['’-]/g, "");

/** "(2)(b)" is typed as it is printed, or as 2(b). */
export function withoutOpening(label: string): string {
  return label.replace(/^\(?([^.()]+)\)/, "$1");
}

/** Leading zeros are not typed by everyone. */
export function withoutZeros(label: string): string {
  return label.replace(/(^|[.(])0+(?=\d)/g, "$1");
}

let last: { held: Map<string, number>; known: KnownLabels } | undefined;

/** Numbers of figures that are the manual's own are not here. */
export function labelsByOwn(held: Map<string, number>): KnownLabels {
  if (last?.held === held) return last.known;
  const known: KnownLabels = new Map();
  for (const [number, at] of held) {
    const label = labelOf(number);
    if (label === "" || (number === inOwnChapter(number) && /^[\d.]+[a-z]?$/.test(number))) continue;
    const [, words = "", figures = label] = /^(?:(.*) )?(\S+)$/.exec(label.toLowerCase()) ?? [];
    const key = withoutZeros(withoutOpening(figures));
    const inWords = words.split(" ").filter(Boolean).map(plainWord);
    known.set(key, [...(known.get(key) ?? []), { number, at, words: inWords, own: figures }]);
  }
  last = { held, known };
  return known;
}

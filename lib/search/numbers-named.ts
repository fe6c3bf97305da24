// A number the reader typed → the sections it names.
import { unpackNumbers } from "../util/pack-numbers";

export type NamedSection = { number: string; at: number };

/**
 * Exact, else the ending (45.7), else the beginning (8.45). `packed` is the manual's numbers. One that is being typed may
 * go on where it names nothing yet: 8.4.
 */
export function sectionsNamed(number: string, packed: string, isUnfinished: boolean): NamedSection[] {
  const all = unpackNumbers(packed)
    .flatMap((chapter) => chapter.sections)
    .map((section, at) => ({ number: section, at }));
  const exact = all.filter((section) => section.number === number);
  if (exact.length > 0) return exact;
  const ending = all.filter((section) => section.number.endsWith(`.${number}`));
  if (ending.length > 0) return ending;
  const beginning = all.filter((section) => section.number.startsWith(`${number}.`));
  return beginning.length > 0 || !isUnfinished ? beginning : all.filter((section) => section.number.startsWith(number));
}

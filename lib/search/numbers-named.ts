// A number the reader typed → the sections it names.
import { unpackNumbers } from "./pack-numbers";

export type NamedSection = { number: string; at: number };

/**
 * Exact, else the ending (45.7), else the beginning (8.45). `packed` is the manual's numbers. One that is being typed may
 * go on: 8.45.1 names 8.45.10, too, after itself.
 */
export function sectionsNamed(number: string, packed: string, isUnfinished: boolean): NamedSection[] {
  const all = unpackNumbers(packed)
    .flatMap((chapter) => chapter.sections)
    .map((section, at) => ({ number: section, at }));
  const exact = all.filter((section) => section.number === number);
  if (isUnfinished) {
    const longer = all.filter((section) => section.number !== number && section.number.startsWith(number));
    if (exact.length + longer.length > 0) return [...exact, ...longer];
  }
  if (exact.length > 0) return exact;
  const ending = all.filter((section) => section.number.endsWith(`.${number}`));
  return ending.length > 0 ? ending : all.filter((section) => section.number.startsWith(`${number}.`));
}

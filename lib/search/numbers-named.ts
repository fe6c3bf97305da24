// A number the reader typed → the sections it names, or the nearest the manual holds.
import { nearestNumber } from "../did-you-mean";
import { type NumbersOfChapter, unpackNumbers } from "./pack-numbers";

export type Named = { sections: { number: string; at: number }[]; nearest?: string };

/** Exact, else the ending (45.7), else the beginning (8.45). `packed` is the manual's numbers. */
export function sectionsNamed(number: string, packed: string): Named {
  const chapters = unpackNumbers(packed);
  const all = chapters.flatMap((chapter) => chapter.sections).map((section, at) => ({ number: section, at }));
  const exact = all.filter((section) => section.number === number);
  const ending = exact.length > 0 ? exact : all.filter((section) => section.number.endsWith(`.${number}`));
  const sections = ending.length > 0 ? ending : all.filter((section) => section.number.startsWith(`${number}.`));
  return sections.length > 0 ? { sections } : { sections, nearest: nearest(number, chapters) };
}

/** The nearest number the manual holds, its chapters' included; of the chapter typed, where there is one. */
export function nearest(number: string, chapters: NumbersOfChapter[]): string | undefined {
  const own = chapters.filter((chapter) => number.startsWith(`${chapter.number}.`));
  const [chapter] = own.length > 0 ? own : chapters.filter(({ number: held }) => held === nearestNumber(number, chapters.map((c) => c.number)));
  return nearestNumber(number, chapters.length > 50 ? (chapter?.sections ?? []) : chapters.flatMap((held) => held.sections));
}

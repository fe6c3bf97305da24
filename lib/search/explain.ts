// Why a section answers: the words to mark in it, its paragraph that answers, and the words of the thesaurus.
import { findMarks } from "./find-marks";
import { holds } from "./posting";
import type { Reading, ReadWord } from "./read-words";
import type { IndexedSection } from "./search-index";
import { keyOf } from "./thesaurus";
import { stemsOf } from "./words";

/** The keys by which section `at` answers: a word of the thesaurus counts where the typed word does not appear. */
export function keysFor(at: number, words: ReadWord[], phrases: string[][]): Set<string> {
  const keys = new Set(phrases.map((phrase) => keyOf(phrase.join(" "))));
  for (const word of words) for (const { key } of readingsIn(at, word)) keys.add(key);
  return keys;
}

function readingsIn(at: number, { readings }: ReadWord): Reading[] {
  const here = readings.filter(({ postings }) => holds(postings, at));
  const own = here.filter(({ target }) => !target);
  return own.length > 0 ? own : here;
}

/** The keys to mark in a section: a misprint is marked where its right spelling is looked for. */
export function marksFor(section: IndexedSection, keys: Set<string>): Set<string> {
  const marks = new Set(keys);
  const stems = new Set([...keys].flatMap((key) => key.split(" ")));
  for (const [printed, meant] of section.misprints ?? []) {
    if (stemsOf(meant).some((stemmed) => stems.has(stemmed))) for (const one of stemsOf(printed)) marks.add(one);
  }
  return marks;
}

/** The paragraph with the most of the marks, counted from 1. */
export function paragraphThatAnswers({ paragraphs }: IndexedSection, marks: Set<string>): number {
  let [best, most] = [1, 0];
  paragraphs.forEach((paragraph, i) => {
    const found = new Set(findMarks(paragraph, marks).map(({ key }) => key)).size;
    if (found > most) [best, most] = [i + 1, found];
  });
  return best;
}

/** The words of the thesaurus by which the sections were found, those of most sections first. */
export function matchedBy(sections: number[], words: ReadWord[]): string[] {
  const times = new Map<string, number>();
  for (const at of sections) {
    const here = words.flatMap((word) => readingsIn(at, word)).flatMap(({ target }) => target?.shown ?? []);
    for (const shown of new Set(here)) times.set(shown, (times.get(shown) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([shown]) => shown);
}

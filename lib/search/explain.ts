// Why a section answers: the words to mark in it, its paragraph that answers, and the words of the thesaurus.
import { findMarks } from "./find-marks";
import type { ReadWord } from "./read-words";
import type { IndexedSection } from "./search-index";
import { keyOf } from "./thesaurus";
import { stemsOf } from "./words";

export type Why = { typed: string; found: string };

/** The keys the query stands for, those of the thesaurus included. */
export function keysFor(words: ReadWord[], phrases: string[][]): Set<string> {
  return new Set([...words.flatMap((word) => word.readings.map(({ key }) => key)), ...phrases.map((phrase) => keyOf(phrase.join(" ")))]);
}

/** The keys to mark in a section: a misprint is marked where its right spelling is sought. */
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

/** The words of the thesaurus that stand in section `at`, for each typed word that does not stand there itself. */
export function whyOf(at: number, words: ReadWord[]): Why[] {
  const whys = new Map<string, Why>();
  for (const word of words) {
    const here = word.readings.filter(({ postings }) => postings.some(([section]) => section === at));
    if (here.some(({ target }) => !target)) continue;
    for (const { target, typed } of here) if (target) whys.set(`${typed}\n${target.shown}`, { typed, found: target.shown });
  }
  return [...whys.values()];
}

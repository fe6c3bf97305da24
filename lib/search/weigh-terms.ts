// The words of a section as the search ranks them: stems, how often each is there, and what that weighs. One
// implementation for the build, which files the weights of a large manual, and the browser, which weighs a small one itself.
import { placesInRow } from "./find-marks";
import { heaviest, type Posting } from "./posting";
import type { IndexedSection } from "./search-index";
import { isStopWord, wordsOf } from "./words";

/** How much a word counts if it is not in the section's own text. */
const [inPart, inChapter, inLaw] = [0.45, 0.15, 1];

/** A text of a section: its stems in order, without stop words, and how much each counts. */
export type Row = { stems: string[]; weight: number; isJoined?: boolean };

/** The texts of a section. `chapterTells` is false if the manual has one chapter alone. */
export function weightedRows(section: IndexedSection, chapterTells: boolean, stemOf: (folded: string) => string): Row[] {
  const row = (text: string, weight: number): Row => {
    const stems = wordsOf(text).flatMap(({ folded }) => (isStopWord(folded) ? [] : [stemOf(folded)]));
    return { stems, weight };
  };
  const { title, paragraphs, misprints = [], laws = [], part, chapter } = section;
  const rows = [title ?? "", ...paragraphs].flatMap((text) => {
    // "e-safety" is found as "esafety", too.
    const joined = [...text.matchAll(/\p{L}+(?:[-‐‑]\p{L}+)+/gu)].map(([words]) => stemOf(words.toLowerCase().replace(/[-‐‑]/g, "")));
    return joined.length > 0 ? [row(text, 1), { stems: joined, weight: 1, isJoined: true }] : [row(text, 1)];
  });
  rows.push(...misprints.map(([, meant]) => row(meant, 1)), row(part, inPart), ...laws.map((law) => row(law, inLaw)));
  if (chapterTells) rows.push(row(chapter.title, inChapter));
  return rows;
}

/** How many words the rows have. */
export function lengthOf(rows: Row[]): number {
  return rows.reduce((sum, { stems, isJoined }) => (isJoined ? sum : sum + stems.length), 0);
}

/** How often each stem is in the rows, by their weights, and each term that the section defines. */
export function countStems(rows: Row[], defines: string[] = []): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems, weight } of rows) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  for (const key of defines) counts.set(key, 1);
  return counts;
}

/** How often a term of several stems is in a row, or nearly so, beginning at `at`: 0 or the row's weight. */
export function countTerm({ stems, weight, isJoined }: Row, at: number, term: string[]): number {
  return !isJoined && placesInRow(stems, at, term).length > 0 ? weight : 0;
}

/** Sections and how often a key is in them, in turn. */
export type Found = number[];

/** Files what was counted in the section `at` under each key. */
export function fileCounts(found: Map<string, Found>, at: number, counts: Map<string, number>): void {
  for (const [key, times] of counts) {
    const held = found.get(key);
    if (held) held.push(at, times);
    else found.set(key, [at, times]);
  }
}

/** The part of Okapi BM25 that rests on the section alone, with its usual constants, in fifteen steps. `lengths` of all sections. */
export function weigh(found: Found, lengths: number[], average: number): Posting[] {
  const [k, b] = [1.2, 0.75];
  const postings: Posting[] = [];
  for (let i = 0; i < found.length; i += 2) {
    const [at, times] = [found[i], found[i + 1]];
    const share = times / (times + k * (1 - b + (b * lengths[at]) / average));
    postings.push([at, Math.max(1, Math.round(share * heaviest))]);
  }
  return postings;
}

/** Words in a section, on average. */
export function averageOf(lengths: number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
}

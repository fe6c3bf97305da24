// Words in quotes: sections that have them as they are, in that order. Fetched with the first such query, so it is given
// what the rest of the search has at hand.
import type { OpenIndex } from "./open-index";
import type { Ranked } from "./rank";
import type { ReadWord } from "./read-words";
import type { IndexedSection } from "./search-index";
import type { Tools } from "./tools";

/** Texts of no more sections than this are read. */
const most = 160;

/** The texts of a section, each as printed and, where it has misprints, as meant. */
export function readingsOf({ title, paragraphs, misprints = [] }: IndexedSection): string[] {
  const texts = title ? [title, ...paragraphs] : paragraphs;
  if (misprints.length === 0) return texts;
  return [...texts, ...texts.map((text) => misprints.reduce((all, [printed, meant]) => all.replaceAll(printed, meant), text))];
}

/** True if every phrase is in the section. */
function holdsPhrases(section: IndexedSection, phrases: string[][], { britishSpelling, wordsOf }: Tools): boolean {
  const row = (words: string[]) => ` ${words.map(britishSpelling).join(" ")} `;
  const texts = readingsOf(section).map((text) => row(wordsOf(text).map(({ folded }) => folded)));
  return phrases.every((phrase) => texts.some((text) => text.includes(row(phrase))));
}

/** Reads words of a phrase: as they are, and as nothing else. */
export function readExactly(words: string[], index: OpenIndex, { stem }: Tools): Promise<ReadWord[]> {
  return Promise.all(
    [...new Set(words)].map(async (typed) => {
      const key = stem(typed);
      const postings = await index.postings(key);
      const readings = postings.length > 0 ? [{ postings, key, share: 1, sure: 1, typed }] : [];
      return { typed, counts: 1, isAsking: false, isCommon: false, isName: false, run: 1, readings };
    }),
  );
}

export type WithPhrases = {
  /** Sections of those asked for that hold the phrases. */
  found: Ranked[];
  /** Sections of the whole manual that hold them, or, where `maybe`, that may. */
  all: Ranked[];
  maybe: boolean;
  /** More may hold them than were found. */
  isLeast: boolean;
};

/** Sections that hold the phrases, at least `limit` where there are as many, with their scores in `ranked` where they have any. */
export async function sectionsWithPhrases(
  phrases: string[][],
  ranked: Ranked[],
  isWithin: (one: Ranked) => boolean,
  limit: number,
  index: OpenIndex,
  tools: Tools,
): Promise<WithPhrases> {
  const scores = new Map(ranked.map((one) => [one.at, one]));
  const candidates = (await sectionsWithWords(phrases, index, tools)).map((at) => scores.get(at) ?? { at, score: 0 });
  const holding = async (some: Ranked[]) => {
    const sections = await Promise.all(some.map(({ at }) => index.section(at)));
    return some.filter((_, n) => holdsPhrases(sections[n], phrases, tools));
  };
  // A small manual's texts are at hand.
  if (index.root.texts) {
    const all = await holding(candidates);
    return { found: all.filter(isWithin), all, maybe: false, isLeast: false };
  }
  const wanted = candidates.filter(isWithin);
  const ordered = tools.bestOf(wanted, most);
  const found: Ranked[] = [];
  let read = 0;
  while (read < ordered.length && found.length < limit) {
    // As many as are missing: each costs the reader a file.
    const next = ordered.slice(read, read + Math.max(4, limit - found.length));
    found.push(...(await holding(next)));
    read += next.length;
  }
  // Words that are in every text are not looked up.
  const isLeast = read < wanted.length || phrases.some((phrase) => phrase.every(tools.isStopWord));
  const maybe = isLeast || wanted.length < candidates.length;
  return { found, all: maybe ? candidates : found, maybe, isLeast };
}

// A small manual is read through; in a large one each pair of words of the phrase is side by side somewhere.
async function sectionsWithWords(phrases: string[][], index: OpenIndex, tools: Tools): Promise<number[]> {
  const { isStopWord, stem } = tools;
  const pairs = (await Promise.all(phrases.map((phrase) => index.pairs?.(phrase, tools) ?? []))).flat();
  const single = phrases.filter((phrase) => pairs.length === 0 || phrase.length === 1).flat();
  const stems = [...new Set(single.filter((word) => !isStopWord(word)).map(stem))];
  const postings = [...pairs, ...(await Promise.all(stems.map((key) => index.postings(key))))];
  if (postings.length === 0) return index.root.texts ? Array.from({ length: index.root.count }, (_, at) => at) : [];
  postings.sort((a, b) => a.length - b.length);
  const others = postings.slice(1).map((list) => new Set(list.map(([at]) => at)));
  return postings[0].map(([at]) => at).filter((at) => others.every((set) => set.has(at)));
}

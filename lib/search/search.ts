// search(): one query, one index, ranked sections. The same in the browser, on the command line and in tests.
import { nearestNumber } from "../did-you-mean";
import { compareNumbers } from "../number";
import { parseQuery } from "./parse-query";
import type { SearchIndex } from "./search-index";
import { makeSpeller, type Speller } from "./spelling";
import { stem, wordsOf } from "./words";

export type SearchResult = {
  number: string;
  /** Paragraph that answers best, counted from 1. */
  paragraph: number;
  /** Folded words and stems to mark where the result is shown. */
  marks: Set<string>;
};

export type SearchAnswer = {
  results: SearchResult[];
  /** Words read as others: what was typed → what was searched for. */
  spelling: { typed: string; read: string[] }[];
  /** For a number the manual does not hold: the nearest it does. */
  nearest?: string;
};

/** Prepares an index once; the function answers queries, best sections first. */
export function makeSearch(index: SearchIndex): (typed: string) => SearchAnswer {
  const speller = makeSpeller(index);
  const average = index.sections.reduce((sum, section) => sum + section.length, 0) / (index.sections.length || 1);
  const numbers = index.sections.map((section) => section.number);

  return (typed) => {
    const query = parseQuery(typed);
    const named = query.number === undefined ? [] : sectionsNamed(query.number, numbers);
    if (query.number !== undefined && named.length === 0)
      return { results: [], spelling: [], nearest: nearestNumber(query.number, numbers) };
    const { scores, marks, spelling } = scoreWords([...query.words, ...query.phrases.flat()], index, average, speller);
    const inPhrases = query.phrases.length > 0 ? sectionsWithPhrases(query.phrases, index) : undefined;
    const ranked = [...scores]
      .filter(([at]) => !inPhrases || inPhrases.has(at))
      .sort(([a, x], [b, y]) => y - x || compareNumbers(numbers[a], numbers[b]))
      .map(([at]) => numbers[at]);
    // A phrase of stop words alone has no score, but is still found.
    const found = ranked.length === 0 && inPhrases ? [...inPhrases].map((at) => numbers[at]) : ranked;
    const results = [...new Set([...named, ...found])].map((number) => {
      const { paragraphs } = index.sections[numbers.indexOf(number)];
      return { number, paragraph: bestParagraph(paragraphs, marks), marks };
    });
    return { results, spelling };
  };
}

/** Exact, else the ending (45.7), else the beginning (8.45). */
function sectionsNamed(number: string, numbers: string[]): string[] {
  if (numbers.includes(number)) return [number];
  const ending = numbers.filter((known) => known.endsWith(`.${number}`));
  return ending.length > 0 ? ending : numbers.filter((known) => known.startsWith(`${number}.`));
}

function scoreWords(words: string[], index: SearchIndex, average: number, speller: Speller) {
  const scores = new Map<number, number>();
  const covered = new Map<number, number>();
  const marks = new Set<string>();
  const spelling: SearchAnswer["spelling"] = [];
  const wanted = [...new Set(words)];
  for (const word of wanted) {
    let stems = [stem(word)];
    if (!Object.hasOwn(index.postings, stems[0])) {
      const read = speller(word);
      if (read.length > 0) spelling.push({ typed: word, read });
      stems = read.map(stem);
    }
    const best = new Map<number, number>();
    for (const stemmed of new Set(stems)) {
      marks.add(stemmed);
      for (const [at, score] of bm25(index.postings[stemmed] ?? [], index, average)) best.set(at, Math.max(score, best.get(at) ?? 0));
    }
    for (const [at, score] of best) {
      scores.set(at, score + (scores.get(at) ?? 0));
      covered.set(at, 1 + (covered.get(at) ?? 0));
    }
  }
  // Sections with more of the words come first; with fewer than half of them, they answer something else.
  for (const [at, count] of covered) {
    if (count * 2 < wanted.length) scores.delete(at);
    else scores.set(at, (scores.get(at) ?? 0) * (count / wanted.length));
  }
  return { scores, marks, spelling };
}

/** Okapi BM25 with its usual constants. */
function* bm25(posting: number[], index: SearchIndex, average: number): Generator<[section: number, score: number]> {
  const [k, b] = [1.2, 0.75];
  const holding = posting.length / 2;
  const rarity = Math.log(1 + (index.sections.length - holding + 0.5) / (holding + 0.5));
  for (let i = 0; i < posting.length; i += 2) {
    const [at, count] = [posting[i], posting[i + 1]];
    yield [at, (rarity * count * (k + 1)) / (count + k * (1 - b + (b * index.sections[at].length) / average))];
  }
}

function sectionsWithPhrases(phrases: string[][], index: SearchIndex): Set<number> {
  const needles = phrases.map((phrase) => ` ${phrase.join(" ")} `);
  const found = new Set<number>();
  index.sections.forEach((section, at) => {
    const text = ` ${section.paragraphs.flatMap((paragraph) => wordsOf(paragraph).map((word) => word.folded)).join(" ")} `;
    if (needles.every((needle) => text.includes(needle))) found.add(at);
  });
  return found;
}

function bestParagraph(paragraphs: string[], marks: Set<string>): number {
  let [best, most] = [1, 0];
  paragraphs.forEach((paragraph, i) => {
    const found = new Set(
      wordsOf(paragraph)
        .map((word) => stem(word.folded))
        .filter((stemmed) => marks.has(stemmed)),
    ).size;
    if (found > most) [best, most] = [i + 1, found];
  });
  return best;
}

// search(): one query, one index, ranked sections. The same in the browser, on the command line and in tests.
import { keysFor, marksFor, paragraphThatAnswers, type Why, whyOf } from "./explain";
import { sectionsNamed } from "./numbers-named";
import { type OpenIndex, openIndex } from "./open-index";
import { parseQuery, type Query } from "./parse-query";
import { sectionsWithPhrases } from "./phrases";
import { bestOf, type Ranked, rankSections } from "./rank";
import { type ReadWord, readExactly, readWords, rowsOf } from "./read-words";
import { refine } from "./refine";
import { definitionKey, fileLetter, type IndexedSection, type ShardSource } from "./search-index";
import { isSpelt } from "./spelling";
import { isAskingWord, isStopWord, stem } from "./words";

export type SearchResult = {
  number: string;
  section: IndexedSection;
  /** Paragraph that answers best, counted from 1. */
  paragraph: number;
  /** Keys of the words to mark where the result is shown (lib/search/find-marks.ts). */
  marks: Set<string>;
  /** Words of the thesaurus by which it was found: what was typed → what stands in the section. */
  why: Why[];
};

export type SearchAnswer = {
  /** The best, best first. */
  results: SearchResult[];
  /** How many sections answer. */
  count: number;
  /** Words read as others: what was typed → what was searched for. */
  spelling: { typed: string; read: string[] }[];
  /** Where nothing is found: what a word may have been meant as. */
  offered: { typed: string; read: string[] }[];
  /** For a number the manual does not hold: the nearest it does. */
  nearest?: string;
  /** Where only some words are known: the query with these alone. */
  known?: string;
  /** Where words in quotes stand nowhere in that order: the query without quotes. */
  unquoted?: string;
};

export type Search = (typed: string, limit?: number) => Promise<SearchAnswer>;

/** As many of the best sections are looked at by their texts, whatever number is shown. */
const refined = 10;

/** Loads lib/search/offers.ts, which few queries need. */
export type LoadOffers = () => Promise<typeof import("./offers")>;

/** Opens the index of a source; the function answers queries. Rejects where a file of the index cannot be had. */
export async function openSearch(source: ShardSource, loadOffers: LoadOffers): Promise<Search> {
  const index = await openIndex(source);
  return async (typed, limit = refined) => {
    const answer = await search(typed, limit, index);
    if (answer.results.length > 0 || answer.unquoted) return answer;
    return { ...answer, ...(await offer(parseQuery(typed), index, loadOffers)) };
  };
}

async function search(typed: string, limit: number, index: OpenIndex): Promise<SearchAnswer> {
  const query = parseQuery(typed);
  const named = query.number === undefined ? [] : sectionsNamed(query.number, index.root.numbers);
  const nothing: SearchAnswer = { results: [], count: 0, spelling: [], offered: [] };
  if (query.number !== undefined && named.length === 0) return nothing;

  const words = [...query.words, ...query.phrases.flat().filter((word) => !isStopWord(word))];
  const read = [...(await readWords(query.words, index)), ...(await readExactly(query.phrases.flat(), index))];
  let found = await addDefinitions(query, read, rankSections(read, index.root.count), index);
  if (query.phrases.length > 0) {
    found = await sectionsWithPhrases(query.phrases, found, Math.max(limit, refined), index);
    if (found.length === 0 && named.length === 0) return { ...nothing, unquoted: typed.replace(/["“”„«»]/g, " ").trim() };
  }
  const first = new Set(named.map(({ at }) => at));
  const best = bestOf(
    found.filter(({ at }) => !first.has(at)),
    Math.max(limit, refined),
  );
  const asRead = words.map((word) => read.find(({ typed: known }) => known === word)?.respelt?.words[0] ?? word);
  const load = async (one: Ranked) => ({ ...one, section: await index.section(one.at) });
  const shown = refine(await Promise.all(best.slice(0, refined).map(load)), asRead, read);
  const ordered = [...named.map(({ at }) => ({ at, score: 0, coverage: 1 })), ...shown, ...best.slice(refined)].slice(0, limit);
  const loaded = await Promise.all(ordered.map(load));
  const results = loaded.map(({ at, section }) => {
    const marks = marksFor(section, keysFor(at, read, query.phrases));
    return { number: section.number, section, marks, paragraph: paragraphThatAnswers(section, marks), why: whyOf(at, read) };
  });
  const count = new Set([...first, ...found.map(({ at }) => at)]).size;
  const spelling = read.flatMap(({ typed: word, respelt }) => (respelt ? [{ typed: word, read: respelt.words }] : []));
  return { results, count, spelling, offered: [] };
}

// The nearest number; for words that stand nowhere how they were read, or what they resemble from afar; the words known.
async function offer(query: Query, index: OpenIndex, loadOffers: LoadOffers): Promise<Pick<SearchAnswer, "offered" | "nearest" | "known">> {
  if (query.number !== undefined) return { offered: [], nearest: (await loadOffers()).nearestHeld(query.number, index.root.numbers) };
  const read = await readWords(query.words, index);
  const known = read.filter(({ typed, readings }) => readings.length > 0 && !isAskingWord(typed) && /\p{L}/u.test(typed));
  const unknown = read.filter(({ typed, readings }) => readings.length === 0 && !isAskingWord(typed) && isSpelt(typed)).slice(0, 3);
  if (unknown.length === 0) return { offered: [] };
  const { farSpellings } = await loadOffers();
  const offered = unknown.map(async ({ typed, respelt }) => {
    const near = await index.vocabulary(fileLetter(typed));
    return { typed, read: respelt?.words ?? farSpellings(typed, near) };
  });
  return {
    offered: (await Promise.all(offered)).filter(({ read: words }) => words.length > 0),
    ...(known.length > 0 && { known: known.map(({ typed }) => typed).join(" ") }),
  };
}

// Asked what a term means, the section that says so comes first, be it under another name in the thesaurus.
async function addDefinitions(query: Query, read: ReadWord[], ranked: Ranked[], index: OpenIndex): Promise<Ranked[]> {
  if (!query.term) return ranked;
  const term = query.term.map((word) => read.find(({ typed }) => typed === word)?.respelt?.words[0] ?? word);
  const others = (await rowsOf(term, index)).filter(({ length }) => length === term.length);
  const keys = [definitionKey(term.map(stem)), ...others.flatMap(({ targets }) => targets.map(({ key }) => definitionKey([key])))];
  const defining = new Set((await Promise.all(keys.map((key) => index.postings(key)))).flat().map(([at]) => at));
  if (defining.size === 0) return ranked;
  const most = ranked.reduce((best, { score }) => Math.max(best, score), 1);
  const scores = new Map(ranked.map((one) => [one.at, one]));
  for (const at of defining) scores.set(at, { at, coverage: 1, score: most + (scores.get(at)?.score ?? 0) });
  return [...scores.values()];
}

// Asked what a term means, the section that says so comes first, be it under another name in the thesaurus.
import type { OpenIndex } from "./open-index";
import type { Query } from "./parse-query";
import type { Ranked } from "./rank";
import { type ReadWord, thesaurusMatches } from "./read-words";
import { definitionKey } from "./search-index";
import { stem } from "./words";

/** The ranked sections with those that define the term asked for before all others. */
export async function addDefinitions(query: Query, read: ReadWord[], ranked: Ranked[], index: OpenIndex): Promise<Ranked[]> {
  if (!query.term) return ranked;
  const term = query.term.map((word) => read.find(({ typed }) => typed === word)?.respelt?.words[0] ?? word);
  const others = (await thesaurusMatches(term, index)).filter(({ length }) => length === term.length);
  const keys = [definitionKey(term.map(stem)), ...others.flatMap(({ targets }) => targets.map(({ key }) => definitionKey([key])))];
  const defining = new Set((await Promise.all(keys.map((key) => index.postings(key)))).flat().map(([at]) => at));
  if (defining.size === 0) return ranked;
  const scores = new Map(ranked.map((one) => [one.at, one]));
  for (const at of defining) scores.set(at, { at, coverage: 1, score: Number.MAX_SAFE_INTEGER / 1e6 + (scores.get(at)?.score ?? 0) });
  return [...scores.values()];
}

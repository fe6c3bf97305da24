// Asked what a term means, the section that says so comes first, be it under another name in the thesaurus. Fetched with
// the first query that may ask so.

import type { Match } from "./match-rows";
import type { OpenIndex } from "./open-index";
import type { Ranked } from "./rank";
import type { ReadWord } from "./read-words";
import { definitionKey } from "./search-index";

const meaning = [
  /\bwhat (?:is|are|was) (?:meant|understood) by (.+)/i,
  /\bwhat (?:does|do|did|would) (.+?) (?:mean|stand for|refer to|cover|include)\b/i,
  /\bwhat (?:counts?|qualif(?:y|ies)) as (.+)/i,
  /\b(?:define|definitions? (?:of|for)|meaning of|explain) (.+)/i,
  /\bwhat(?:['’]?s| is| are) (.+)/i,
  /^(.+?) (?:definition|meaning|defined|means what)\b/i,
];

/** The term whose meaning is asked for; undefined if none is. */
export function termAsked(typed: string): string | undefined {
  return meaning.map((form) => form.exec(typed)?.[1]).find((found) => found !== undefined);
}

/**
 * The ranked sections with those that define the term asked for before all others. `matches` are the rows of the thesaurus
 * that the words of the term name; `stem` is that of lib/search/words.ts.
 */
export async function addDefinitions(
  term: string[],
  read: ReadWord[],
  ranked: Ranked[],
  index: OpenIndex,
  { stem, thesaurusMatches }: { stem: (folded: string) => string; thesaurusMatches: (row: string[], index: OpenIndex) => Promise<Match[]> },
): Promise<Ranked[]> {
  const asRead = term.map((word) => read.find(({ typed }) => typed === word)?.respelt?.words[0] ?? word);
  const others = (await thesaurusMatches(asRead, index)).filter(({ places }) => places.length === asRead.length);
  const keys = [definitionKey(asRead.map(stem)), ...others.flatMap(({ targets }) => targets.map(({ key }) => definitionKey([key])))];
  const defining = new Set((await Promise.all(keys.map((key) => index.postings(key)))).flat().map(([at]) => at));
  if (defining.size === 0) return ranked;
  const scores = new Map(ranked.map((one) => [one.at, one]));
  const most = ranked.reduce((score, one) => Math.max(score, one.score), 0);
  for (const at of defining) scores.set(at, { at, score: 2 * most + 1 + (scores.get(at)?.score ?? 0) });
  return [...scores.values()];
}

// What is offered where nothing was found: the nearest number; for words that appear nowhere how they were read, or what
// they resemble from afar; the words that are known.
import type { OpenIndex } from "./open-index";
import { isNumberAlone, type Query } from "./parse-query";
import { readWords } from "./read-words";
import type { SearchAnswer } from "./search-answer";
import { fileLetter } from "./search-index";
import { isSpelt } from "./spelling";
import { isAskingWord } from "./words";

/** Loads lib/search/offers.ts, which few queries need. */
export type LoadOffers = () => Promise<Pick<typeof import("./offers"), "farSpellings" | "nearestHeld">>;

/** What to offer for a query that nothing answers. Rejects where a file of the index, or the code, cannot be had. */
export async function offer(
  query: Query,
  index: OpenIndex,
  loadOffers: LoadOffers,
): Promise<Pick<SearchAnswer, "offered" | "nearest" | "known">> {
  if (query.number !== undefined && isNumberAlone(query))
    return { offered: [], nearest: (await loadOffers()).nearestHeld(query.number, index.root.numbers) };
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

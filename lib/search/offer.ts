// What is offered where nothing was found: the nearest number; for words that appear nowhere how they were read, or what
// they resemble from afar; the words that are known. Fetched only then.
import { farSpellings, nearestHeld } from "./far-spellings";
import { isSpelt } from "./letters";
import { numbersTyped } from "./numbers-named";
import type { OpenIndex } from "./open-index";
import type { Query } from "./parse-query";
import type { ReadWord } from "./read-words";
import type { SearchAnswer } from "./search-answer";
import { fileLetter } from "./search-index";
import { vocabularyOf } from "./vocabulary";
import { tokenOf } from "./words";

/**
 * What to offer for a query that nothing answers: its number, if it is a number alone, else its words as they were read.
 * Rejects where a file of the index cannot be had.
 */
export async function offer(
  { numbers: { missing } }: Query,
  read: ReadWord[],
  index: OpenIndex,
): Promise<Pick<SearchAnswer, "offered" | "nearest" | "uncited" | "known">> {
  if (missing !== undefined) return { offered: [], nearest: nearestHeld(missing, index.root.numbers) };
  const cited = read.find(({ typed, readings }) => readings.length === 0 && /^s\d+[a-z]*$/.test(typed))?.typed.slice(1);
  if (cited) {
    const others = read.filter(
      ({ typed, readings, isAsking, isCommon }) => readings.length > 0 && !isAsking && !isCommon && typed !== "section",
    );
    const known = others.map(({ typed }) => typed).join(" ");
    return {
      offered: [],
      uncited: cited,
      nearest: numbersTyped(`para ${cited}`, index.root.numbers, false).named[0]?.number,
      ...(known && { known }),
    };
  }
  const known = read.filter(({ typed, readings, isAsking }) => readings.length > 0 && !isAsking && /\p{L}/u.test(typed));
  const unknown = read
    .filter(({ typed, readings, isAsking, isName }) => readings.length === 0 && !isAsking && !isName && isSpelt(typed))
    .slice(0, 3);
  const offered = unknown.map(async ({ typed, respelt }) => {
    // A word that people ask elsewhere is spelt right.
    if ((await index.asked(tokenOf(typed))).length > 0) return { typed, read: [] };
    const near = await vocabularyOf(index, fileLetter(typed));
    return { typed, read: respelt?.words ?? farSpellings(typed, near) };
  });
  return {
    offered: (await Promise.all(offered)).filter(({ read: words }) => words.length > 0),
    ...(unknown.length > 0 && known.length > 0 && { known: known.map(({ typed }) => typed).join(" ") }),
  };
}

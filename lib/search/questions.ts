// Sections that people ask for in such words: questions that editors wrote for a section say which words lead to it, whatever its
// own words are. Naive Bayes: each word of a query adds how much likelier it is in the questions of a section than in any.
import type { OpenIndex } from "./open-index";
import { type Ranked, type Ranking } from "./rank";
import type { ReadWord } from "./read-words";
import { tokenOf } from "./words";

/** How strongly the words of a query lead to sections, by position, and to what is not in the manual. */
export type Led = { to: Map<number, number>; most: number; elsewhere: number };

export const T = { w: 0.07, share: 0.55, enough: 20, surely: 10, else: 0, sureWeak: 99, sureMargin: 8, elseWeak: 99, unseen: 5, led: 15 };
/** What a whole point is worth beside the best section by its own words. */
const worthOfPoint = 0.1;
/** A section that has less than this share of the most points is not found by them alone. */
const leastShare = 0.55;
/** So many points find sections where their own words do not, and so many more for the manual than against it. */
const [enough, surely] = [8, 4];

/** Adds up where the words lead. Rejects where a file of the index cannot be had. */
export async function ledBy(read: ReadWord[], index: OpenIndex): Promise<Led> {
  const to = new Map<number, number>();
  const lists = await Promise.all(
    read.map(({ typed, respelt }) => index.asked(tokenOf(respelt?.words[0] ?? typed))),
  );
  for (const [at, points] of lists.flat()) to.set(at, (to.get(at) ?? 0) + points);
  const unseen = read.filter((word, i) => lists[i].length === 0 && word.readings.length === 0 && !word.isAsking && word.counts === 1).length;
  const elsewhere = (to.get(index.root.count) ?? 0) + T.unseen * unseen;
  to.delete(index.root.count);
  return { to, most: Math.max(0, ...to.values()), elsewhere };
}

/** The ranking with what the questions say. */
export function withQuestions({ found, isWeak }: Ranking, { to, most, elsewhere }: Led): Ranking {
  if (most === 0 && elsewhere === 0) return { found, isWeak };
  const isElsewhere = elsewhere - most > T.else;
  if (isElsewhere) return { found: [], isWeak: true };
  const isSure = most >= T.enough && most - elsewhere >= T.surely;
  if (found.length === 0 && !isSure) return { found, isWeak };
  const best = Math.max(...found.map(({ score }) => score), 0) || 1;
  const points = (at: number) => T.w * (to.get(at) ?? 0);
  const own = new Set(found.map(({ at }) => at));
  const asked = [...to].filter(([at, points]) => !own.has(at) && points >= T.share * most);
  const isLed = (at: number) => (to.get(at) ?? 0) >= 0.9 * most && most - elsewhere >= T.led;
  const merged: Ranked[] = [
    ...found.map((one) => ({ ...one, own: one.score / best, isLed: isLed(one.at), score: one.score / best + points(one.at) })),
    ...asked.map(([at]) => ({ at, coverage: 0, own: 0, isLed: isLed(at), score: points(at) })),
  ];
  return { found: merged, isWeak: (isWeak && !(most >= T.sureWeak && most - elsewhere >= T.sureMargin)) || elsewhere - most > T.elseWeak };
}

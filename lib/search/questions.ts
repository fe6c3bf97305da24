// Questions that editors wrote for a section say which words lead to it, whatever its own words are. Naive Bayes: each word of
// a query has points for the sections in whose questions it is likelier than by chance (lib/generate/search-questions.ts).
import type { OpenIndex } from "./open-index";
import type { Ranking } from "./rank";
import type { ReadWord } from "./read-words";
import { tokenOf } from "./words";

/** Points by section, the most of a section, and those for what the manual does not answer. */
export type Leads = { points: Map<number, number>; most: number; elsewhere: number };

/** What a point is worth beside the best section by its own words, which has 1. */
const worth = 0.1;
/** A section with less than this share of the most points is not found by them alone; one with this share may be told to act. */
const [leastShare, nearlyMost] = [0.55, 0.9];
/** With so many points, and so many more than for what is elsewhere, sections are found without a word of their own. */
const [enough, surely] = [22, 12];
/** So many more points than for what is elsewhere, and an order is an answer. */
const toOrder = 15;
/** A word that is in no text and no question has so many points for what is elsewhere. */
const ofUnknown = 5;

/** Where the words of a query lead. Rejects where a file of the index cannot be had. */
export async function leadsOf(read: ReadWord[], index: OpenIndex): Promise<Leads> {
  const points = new Map<number, number>();
  const lists = await Promise.all(read.map(({ typed, respelt }) => index.asked(tokenOf(respelt?.words[0] ?? typed))));
  for (const [at, weight] of lists.flat()) points.set(at, (points.get(at) ?? 0) + weight);
  const isUnknown = ({ readings, isAsking, counts }: ReadWord, i: number) =>
    lists[i].length + readings.length === 0 && !isAsking && counts === 1;
  const elsewhere = (points.get(index.root.count) ?? 0) + ofUnknown * read.filter(isUnknown).length;
  points.delete(index.root.count);
  return { points, most: Math.max(0, ...points.values()), elsewhere };
}

/** The ranking by the sections' own words and by where the questions lead; nothing if they lead elsewhere. */
export function withQuestions({ found, isWeak }: Ranking, { points, most, elsewhere }: Leads): Ranking {
  if (elsewhere > most) return { found: [], isWeak: true };
  if (most === 0 || (found.length === 0 && (most < enough || most - elsewhere < surely))) return { found, isWeak };
  const best = Math.max(...found.map(({ score }) => score), 0) || 1;
  const own = new Map(found.map(({ at, score }) => [at, score / best]));
  const led = [...points.keys()].filter((at) => !own.has(at) && (points.get(at) ?? 0) >= leastShare * most);
  const merged = [...own.keys(), ...led].map((at) => {
    const some = points.get(at) ?? 0;
    return { at, score: (own.get(at) ?? 0) + worth * some, isLed: some >= nearlyMost * most && most - elsewhere >= toOrder };
  });
  return { found: merged, isWeak };
}

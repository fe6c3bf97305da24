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
/** A section with less than this share of the most points is not found by them alone. */
const leastShare = 0.6;
/**
 * Where the words of the texts answer too little: with so many points, and so many more than for what is elsewhere, sections are
 * found without a word of their own, and with these where one of their words is in the query.
 */
const [alone, together] = [
  { points: 22, more: 12 },
  { points: 10, more: 5 },
];
/** With so many more points than for what is elsewhere, orders of the section that has the most are an answer. */
const toOrder = 18;
/** A word that is in no text and no question has so many points for what is elsewhere. */
const ofUnknown = 5;
/** With so many more points for what is elsewhere nothing is found; with fewer more, the answer is weak. */
const farElsewhere = 2;

/**
 * Where the words of a query lead. A word of no text that leads to no section is marked as of another subject. Rejects where a
 * file of the index cannot be had.
 */
export async function leadsOf(read: ReadWord[], index: OpenIndex): Promise<Leads> {
  const points = new Map<number, number>();
  let [elsewhere, unknown] = [0, 0];
  for (const word of read.filter(({ isName }) => !isName)) {
    const list = await index.asked(tokenOf(word.respelt?.words[0] ?? word.typed));
    for (const [at, some] of list) {
      if (at === index.root.count) elsewhere += some;
      else points.set(at, (points.get(at) ?? 0) + some);
    }
    if (word.isAsking || word.readings.length > 0) continue;
    if (list.length === 1 && list[0][0] === index.root.count) word.isElsewhere = true;
    else if (list.length === 0 && word.counts === 1) unknown++;
  }
  // Where no question has a word of it, nothing is known of it.
  if (points.size + elsewhere > 0) elsewhere += ofUnknown * unknown;
  return { points, most: Math.max(0, ...points.values()), elsewhere };
}

/** The ranking by the sections' own words and by where the questions lead; nothing if they lead elsewhere. */
export function withQuestions(
  { found, isNothing, isWeak }: Ranking,
  { points, most, elsewhere }: Leads,
): Pick<Ranking, "found" | "isWeak"> {
  const margin = most - elsewhere;
  const nearest = Math.max(0, ...found.map(({ at }) => points.get(at) ?? 0));
  const areEnough = (some: number, { points, more }: typeof alone) => some >= points && some - elsewhere >= more;
  if (margin < -farElsewhere || (isNothing && !areEnough(most, alone) && !areEnough(nearest, together))) return { found: [], isWeak };
  const best = Math.max(...found.map(({ score }) => score), 0) || 1;
  const own = new Map(found.map(({ at, score }) => [at, score / best]));
  const led = [...points.keys()].filter((at) => !own.has(at) && (points.get(at) ?? 0) >= leastShare * most);
  const merged = [...own.keys(), ...led].map((at) => {
    const some = points.get(at) ?? 0;
    const isLed = some === most && margin >= toOrder;
    return { at, score: (own.get(at) ?? 0) + worth * some, isLed };
  });
  return { found: merged, isWeak: isWeak || margin < 0 };
}

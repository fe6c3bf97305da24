// Words with their readings → sections in order of how well they answer: what answers two of the things asked is before what
// answers one, however well. Then Okapi BM25, its tf part kept in the postings.
import type { ReadWord } from "./read-words";

export type Ranked = {
  at: number;
  score: number;
  /** How many of the query's ideas the section covers, words of asking aside. */
  ideas: number;
};

/** Orders sections, best first: by the ideas they cover, then by score, then as in the manual. */
export function inOrder(a: Ranked, b: Ranked): number {
  return b.ideas - a.ideas || b.score - a.score || a.at - b.at;
}

/** Sections that answer less of the query are about something else. */
const leastCoverage = 0.2;
/**
 * A query is answered by nothing where fewer of its words are known, or where no section answers this share of them.
 * Of a long one many words are beside the point.
 */
const least = { short: { known: 0.55, answered: 0.38 }, long: { known: 0.4, answered: 0.3 } };
const longQuery = 4;
/** What further readings of one word add to the best. */
const ofOthers = 0.25;

/** All sections that answer, in no order. `count` is that of the manual's sections. */
export function rankSections(words: ReadWord[], count: number): Ranked[] {
  const { scores, covered, ideas, sum, best, surest } = numbersFor(count);
  const asked = words.reduce((sum, word) => sum + word.counts, 0);
  const answering: number[] = [];
  for (const word of words) {
    if (word.counts === 0) continue;
    const touched: number[] = [];
    for (const { postings, share, sure } of word.readings) {
      const rarity = share * Math.log(1 + (count - postings.length + 0.5) / (postings.length + 0.5));
      for (const [at, weight] of postings) {
        const score = rarity * weight;
        if (surest[at] === 0) touched.push(at);
        sum[at] += score;
        if (score > best[at]) best[at] = score;
        if (sure > surest[at]) surest[at] = sure;
      }
    }
    for (const at of touched) {
      if (covered[at] === 0) answering.push(at);
      // Several words of the thesaurus in one section tell more than one.
      scores[at] += word.counts * (best[at] + ofOthers * (sum[at] - best[at]));
      covered[at] += word.counts * surest[at];
      if (word.counts === 1) ideas[at]++;
      sum[at] = 0;
      best[at] = 0;
      surest[at] = 0;
    }
  }
  const found: Ranked[] = [];
  let most = 0;
  for (const at of answering) {
    const coverage = covered[at] / asked;
    most = Math.max(most, coverage);
    if (coverage >= leastCoverage) found.push({ at, ideas: ideas[at], score: scores[at] * (0.4 + 0.6 * coverage) });
    scores[at] = 0;
    covered[at] = 0;
    ideas[at] = 0;
  }
  const known = words.reduce((sum, { counts, readings }) => sum + counts * readings.reduce((sure, one) => Math.max(sure, one.sure), 0), 0);
  const gate = asked < longQuery ? least.short : least.long;
  return known / asked < gate.known || most < gate.answered ? [] : found;
}

// Numbers for each section, of all words and of one at a time. The same from key to key: emptied where they were filled.
type Numbers = Record<"scores" | "covered" | "ideas" | "sum" | "best" | "surest", Float64Array>;
let numbers: Numbers | undefined;

function numbersFor(count: number): Numbers {
  if (numbers?.scores.length !== count) {
    const empty = () => new Float64Array(count);
    numbers = { scores: empty(), covered: empty(), ideas: empty(), sum: empty(), best: empty(), surest: empty() };
  }
  return numbers;
}

/** The best `limit` of them, best first; of equals the one that comes first in the manual. */
export function bestOf(found: Ranked[], limit: number): Ranked[] {
  const best: Ranked[] = [];
  for (const one of found) {
    if (best.length === limit && inOrder(one, best[limit - 1]) > 0) continue;
    let i = best.length === limit ? limit - 1 : best.length;
    while (i > 0 && inOrder(one, best[i - 1]) < 0) {
      best[i] = best[i - 1];
      i--;
    }
    best[i] = one;
  }
  return best;
}

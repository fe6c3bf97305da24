// Words with their readings → sections in order of how well they answer. Okapi BM25, its tf part kept in the postings.
import type { ReadWord } from "./read-words";

export type Ranked = {
  at: number;
  score: number;
  /** Share of the query's words that the section answers, by how much they count: 0 to 1. */
  coverage: number;
};

/** Sections that answer less of the query are about something else. */
const leastCoverage = 0.2;
/** A query of which no section answers this share is answered by nothing. */
const leastAnswered = 0.38;

/** All sections that answer, in no order. `count` is that of the manual's sections. */
export function rankSections(words: ReadWord[], count: number): Ranked[] {
  const scores = new Float64Array(count);
  const covered = new Float64Array(count);
  const asked = words.reduce((sum, word) => sum + word.counts, 0);
  const touched = new Set<number>();
  for (const word of words) {
    if (word.counts === 0) continue;
    const best = new Map<number, number>();
    const rest = new Map<number, number>();
    const quality = new Map<number, number>();
    for (const { postings, share, sure } of word.readings) {
      const rarity = Math.log(1 + (count - postings.length + 0.5) / (postings.length + 0.5));
      for (const [at, weight] of postings) {
        const score = share * rarity * weight;
        const before = best.get(at) ?? 0;
        best.set(at, Math.max(before, score));
        rest.set(at, (rest.get(at) ?? 0) + Math.min(before, score));
        quality.set(at, Math.max(quality.get(at) ?? 0, sure));
      }
    }
    for (const [at, score] of best) {
      // Several words of the thesaurus in one section tell more than one.
      scores[at] += Math.min(1, word.counts + 0.1) * (score + 0.25 * (rest.get(at) ?? 0));
      covered[at] += word.counts * (quality.get(at) ?? 0);
      touched.add(at);
    }
  }
  const found: Ranked[] = [];
  let most = 0;
  for (const at of touched) {
    const coverage = covered[at] / asked;
    most = Math.max(most, coverage);
    if (coverage >= leastCoverage) found.push({ at, coverage, score: scores[at] * (0.4 + 0.6 * coverage) });
  }
  return most < leastAnswered ? [] : found;
}

/** The best `limit` of them, best first; of equals the one that stands first in the manual. */
export function bestOf(found: Ranked[], limit: number): Ranked[] {
  const best: Ranked[] = [];
  const isBetter = (a: Ranked, b: Ranked) => a.score > b.score || (a.score === b.score && a.at < b.at);
  for (const one of found) {
    if (best.length === limit && !isBetter(one, best[limit - 1])) continue;
    let i = best.length === limit ? limit - 1 : best.length;
    while (i > 0 && isBetter(one, best[i - 1])) {
      best[i] = best[i - 1];
      i--;
    }
    best[i] = one;
  }
  return best;
}

// Words with their readings → sections in order of how well they answer: Okapi BM25, its tf part kept in the postings, times
// how much of what was asked the section covers. What is seldom in the manual counts for more of it than what is everywhere.
import type { ReadWord } from "./read-words";

export type Ranked = {
  at: number;
  score: number;
  /** Questions lead to it so surely that its orders are meant. */
  isLed?: boolean;
};

export type Ranking = {
  /** All sections that answer, in no order. */
  found: Ranked[];
  /** Too little of what was asked is known for them to be answers. */
  isNothing: boolean;
  /** Much of what was asked is unknown, or known by wider words alone. */
  isWeak: boolean;
};

/** Orders sections, best first: by score, then as in the manual. */
export function inOrder(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.at - b.at;
}

/** Readings as wider words alone are no surer than this. */
const surestWide = 0.5;
/** What further readings of one word add to the best. */
const ofOthers = 0.35;
/** What a word counts for at least, however many sections have it; one that no section has. */
const [leastWorth, worthOfUnknown] = [0.65, 0.39];
/** What a word that texts of the field use everywhere counts for, of what was asked and of the score. */
const [commonAsked, commonScore] = [0.57, 0.55];
/** How much a section loses that covers only a part of what was asked. */
const powerOfCoverage = 0.9;
/**
 * A query is answered by nothing where less of it is known, or where no section answers this share of it. Where all of it is known,
 * one section must answer some.
 */
const least = { known: 0.55, answered: 0.3, whole: 0.2 };
/** An answer is weak where no section answers so much of what was asked. */
const leastAnswered = 0.4;

/** All sections that answer. `count` is that of the manual's sections. */
export function rankSections(words: ReadWord[], count: number): Ranking {
  const [scores, covered, equal, sum, best, surest] = numbersFor(count);
  const mostRare = rarityOf(0, count);
  const answering: number[] = [];
  let [asked, askedEqual, knownEqual] = [0, 0, 0];
  for (const word of words) {
    if (word.counts === 0) continue;
    const touched: number[] = [];
    const surestReading = word.readings.reduce((most, { sure }) => Math.max(most, sure), 0);
    const sureOnes = word.readings.filter(({ sure }) => sure >= surestReading - 0.1);
    const rarity = Math.max(...sureOnes.map(({ postings }) => rarityOf(postings.length, count)), 0) / mostRare;
    const worth =
      word.counts * (word.isCommon ? commonAsked : 1) * (word.readings.length === 0 ? worthOfUnknown : Math.max(leastWorth, rarity));
    asked += worth;
    askedEqual += word.counts;
    knownEqual += word.counts * surestReading;
    for (const { postings, share, sure } of word.readings) {
      const rarity = share * rarityOf(postings.length, count);
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
      scores[at] += word.counts * (word.isCommon ? commonScore : 1) * (best[at] + ofOthers * (sum[at] - best[at]));
      covered[at] += worth * surest[at];
      equal[at] += word.counts * surest[at];
      sum[at] = 0;
      best[at] = 0;
      surest[at] = 0;
    }
  }
  const found: Ranked[] = [];
  let [most, mostEqual] = [0, 0];
  for (const at of answering) {
    const coverage = covered[at] / asked;
    most = Math.max(most, coverage);
    mostEqual = Math.max(mostEqual, equal[at] / askedEqual);
    equal[at] = 0;
    found.push({ at, score: scores[at] * coverage ** powerOfCoverage });
    scores[at] = 0;
    covered[at] = 0;
  }
  const isWhole = words.every(({ counts, readings }) => counts < 0.5 || readings.length > 0);
  const isNothing = isWhole ? mostEqual < least.whole : knownEqual / askedEqual < least.known || mostEqual < least.answered;
  // Words that texts of the field use everywhere do not tell what is asked for, if another word is unknown.
  const isTold = words.some(({ isCommon, isAsking, readings }) => !isCommon && !isAsking && readings.some(({ sure }) => sure > surestWide));
  const isWeak = isNothing || most < leastAnswered || !(isWhole || isTold);
  return { found, isNothing, isWeak };
}

/** How much a key tells by being in so few of the manual's sections (Robertson and Sparck Jones). */
function rarityOf(held: number, count: number): number {
  return Math.log(1 + (count - held + 0.5) / (held + 0.5));
}

// Numbers for each section. The same from key to key: emptied where they were filled.
let numbers = new Float64Array(0);

function numbersFor(count: number): Float64Array[] {
  const kinds = 6;
  if (numbers.length !== kinds * count) numbers = new Float64Array(kinds * count);
  return Array.from({ length: kinds }, (_, i) => numbers.subarray(i * count, (i + 1) * count));
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

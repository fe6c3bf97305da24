// The words of a vocabulary that one was probably meant as, by the cost of the slip.
import { lettersApart, lettersOf, shortestSpelt } from "./letters";
import type { Respelt } from "./spelling";
import { spellingCost } from "./spelling-cost";
import type { KnownWord } from "./vocabulary";

/** lib/search/words.ts has it; given, so that this code does not bring it along once more. */
export type Stem = (folded: string) => string;

/** Up to how much more a slip may cost than the likeliest, to be read as well; and as how many words one is read. */
const [alsoLike, mostRead] = [0.6, 4];
/** What another ending costs, and how many letters are left of a word that may have one. */
const [ofEnding, shortestStem] = [0.1, 4];
/** What it costs to be written by ear. */
const ofHearing = 0.1;
/** A word with the same start, of this many letters and more than this share of it, may have another ending: what that costs. */
const [longStart, shareOfStart, ofOtherEnd] = [6, 0.55, 0.9];
/** Words of any question may be as short as this. */
const shortestEveryday = 3;

/** The likeliest of the words known, and those that are nearly as like it; undefined if it is unlike all. */
export function nearest(word: string, known: KnownWord[], supported: boolean, stem: Stem): Respelt | undefined {
  const readable = Math.min(allowed(word.length) + (supported ? 0.3 : 0), 0.3 * word.length);
  // A word of the thesaurus alone is believed less readily: it says nothing of this manual.
  const typable = Math.min(readable, word.length < 6 ? 0.85 : 0.2 * word.length);
  const letters = lettersOf(word);
  // "harrasment" is like "harassed" but for its ending.
  const stemmed = stem(word);
  const stemmedCost = (other: string, limit: number) =>
    stemmed.length < shortestStem || word[0] !== other[0]
      ? Number.POSITIVE_INFINITY
      : spellingCost(stemmed, stem(other), Math.min(limit, 1)) + ofEnding;
  const heard = byEar(word);
  const candidates: (KnownWord & { cost: number })[] = [];
  for (const entry of known) {
    const limit = entry.often > 0 || entry.isEveryday ? readable : typable;
    // The cheapest slips that change which letters a word has cost .6 for two letters.
    if (
      entry.word.length < (entry.isEveryday ? shortestEveryday : shortestSpelt) ||
      Math.abs(word.length - entry.word.length) > 5 ||
      lettersApart(letters, entry.letters) * 0.3 > limit + (beginAlike(word, entry.word) ? 1 : 0.01)
    )
      continue;
    const heardAs = byEar(entry.word);
    const heardCost = heard === word && heardAs === entry.word ? Number.POSITIVE_INFINITY : spellingCost(heard, heardAs, limit) + ofHearing;
    const cost = Math.min(spellingCost(word, entry.word, limit), stemmedCost(entry.word, limit), heardCost, endingCost(word, entry.word));
    if (cost <= limit) candidates.push({ ...entry, cost });
  }
  candidates.sort((a, b) => a.cost - b.cost || b.often - a.often || (a.word < b.word ? -1 : 1));
  if (candidates.length === 0) return undefined;
  const least = candidates[0].cost;
  // One that is a little less like it may be meant, if it is where the other words are.
  const near = candidates.filter((one) => one.cost <= least + (one.often > 0 ? alsoLike : 0.1));
  const words = near.filter((one, i) => near.findIndex((other) => stem(other.word) === stem(one.word)) === i).slice(0, mostRead);
  return {
    words: words.map(({ word }) => word),
    shares: words.map(({ cost }) => (cost <= least + 0.1 ? 1 : 1 - (cost - least))),
    sure: 1 - 0.25 * least,
  };
}

// "fone" is heard as "phone" is.
function byEar(word: string): string {
  return word.replace(/ph/g, "f");
}

// "radicalisrd" begins as "radicalisation" does.
function endingCost(word: string, other: string): number {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared++;
  const isLong = !other.startsWith(word) && shared >= longStart && shared >= word.length - 3 && shared >= shareOfStart * other.length;
  return isLong ? ofOtherEnd : Number.POSITIVE_INFINITY;
}

function beginAlike(word: string, other: string): boolean {
  return word[0] === other[0] && word[1] === other[1] && word[2] === other[2];
}

/** What a slip may cost in a word of this many letters: about one of four letters, two of eight, three of twelve. */
function allowed(letters: number): number {
  if (letters < 5) return 0.7;
  if (letters < 6) return 1;
  if (letters < 8) return 1.5;
  return letters < 11 ? 2 : 2.4;
}

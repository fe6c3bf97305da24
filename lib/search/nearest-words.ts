// The words of a vocabulary that one was probably meant as, by the cost of the slip.
import { lettersApart, lettersOf, shortestSpelt } from "./letters";
import type { Respelt } from "./spelling";
import { spellingCost } from "./spelling-cost";
import type { KnownWord } from "./vocabulary";

/** lib/search/words.ts has it; given, so that this code does not bring it along once more. */
export type Stem = (folded: string) => string;

/** Up to how much more a slip may cost than the likeliest, to be read as well; and as how many words one is read. */
const [alsoLike, mostRead] = [0.45, 4];
/** What another ending costs, and how many letters are left of a word that may have one. */
const [ofEnding, shortestStem] = [0.1, 5];

/** The likeliest of the words known, and those that are nearly as like it; undefined if it is unlike all. */
export function nearest(word: string, known: KnownWord[], supported: boolean, stem: Stem): Respelt | undefined {
  const readable = Math.min(allowed(word.length) + (supported ? 0.3 : 0), 0.3 * word.length);
  // A word of the thesaurus alone is believed less readily: it says nothing of this manual.
  const typable = Math.min(readable, word.length < 6 ? 0.7 : 0.16 * word.length);
  const letters = lettersOf(word);
  // "harrasment" is like "harassed" but for its ending.
  const stemmed = stem(word);
  const stemmedCost = (other: string, limit: number) =>
    stemmed.length < shortestStem || !beginAlike(word, other)
      ? Number.POSITIVE_INFINITY
      : spellingCost(stemmed, stem(other), Math.min(limit, 1)) + ofEnding;
  const candidates: (KnownWord & { cost: number })[] = [];
  for (const entry of known) {
    const limit = entry.often > 0 ? readable : typable;
    // The cheapest slips that change which letters a word has cost .6 for two letters.
    if (
      entry.word.length < shortestSpelt ||
      Math.abs(word.length - entry.word.length) > 5 ||
      lettersApart(letters, entry.letters) * 0.3 > limit + (beginAlike(word, entry.word) ? 1 : 0.01)
    )
      continue;
    const cost = Math.min(spellingCost(word, entry.word, limit), stemmedCost(entry.word, limit));
    if (cost < Number.POSITIVE_INFINITY) candidates.push({ ...entry, cost });
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

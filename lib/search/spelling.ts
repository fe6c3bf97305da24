// Words the manual does not use → the words that were probably meant, by the cost of the slip. Fetched with the first such word.

import { once } from "../util/once";
import { isSpelt, lettersApart, lettersOf, shortestSpelt } from "./letters";
import type { OpenIndex } from "./open-index";
import { fileLetter } from "./search-index";
import { spellingCost } from "./spelling-cost";
import { type KnownWord, languageOf, vocabularyOf } from "./vocabulary";
import { isPacked } from "./word-filter";

/**
 * Words a mistyped or unfinished one is read as, the likeliest first, and how sure they are to be meant (to 1); of what
 * each is worth, where not all are worth the same.
 */
export type Respelt = { words: string[]; sure: number; shares?: number[]; isCompletion?: boolean };

/** lib/search/words.ts has it; given, so that this code does not bring it along once more. */
type Stem = (folded: string) => string;

// Letters a word may begin with when it is written by ear.
const alike = ["cks", "sz", "fp", "gj", "kn", "gn", "wr", "ei", "iy", "ps", "ea", "ao", "cq"];
/** A word of the language is a slip for another only if it is as long and as like it as this. */
const [fewestOfSlip, sureOfSlip] = [7, 0.85];
/** Up to how much more a slip may cost than the likeliest, to be read as well; and as how many words one is read. */
const [alsoLike, mostRead] = [0.45, 4];
/** A reader who types for a long time fills no memory. */
const mostKept = 200;

/**
 * Reads a word that appears nowhere in the manual; undefined if it is unlike all. `supported` says that other words of
 * the query are there: a slip is then believed more readily. `stem` is that of lib/search/words.ts.
 */
export async function respell(word: string, index: OpenIndex, supported: boolean, stem: Stem): Promise<Respelt | undefined> {
  if (!isSpelt(word)) return undefined;
  if (index.respelt.size > mostKept) index.respelt.clear();
  return once(index.respelt, `${word} ${supported}`, () => read(word, index, supported, stem));
}

async function read(word: string, index: OpenIndex, supported: boolean, stem: Stem): Promise<Respelt | undefined> {
  const own = fileLetter(word);
  const [language, known] = await Promise.all([languageOf(index, word), vocabularyOf(index, own)]);
  // "contract" is a word, and no slip for "contact"; "extremest" is one, but hardly ever meant.
  if (isPacked(word, language)) {
    const alike =
      word.length < fewestOfSlip
        ? undefined
        : nearest(
            word,
            known.filter(({ often }) => often > 0),
            supported,
            stem,
          );
    return alike && alike.sure >= sureOfSlip ? alike : undefined;
  }
  const near = nearest(word, known, supported, stem) ?? shortened(word, known);
  return near ?? nearest(word, await vocabularyOf(index, otherLetters(word)), supported, stem);
}

/** How sure the words are that a shortened one may stand for, and as how many it is read. */
const [sureOfShortened, mostShortened] = [0.7, 2];

// "schl", "discuss": a word without its vowels, or without its end.
function shortened(word: string, known: KnownWord[]): Respelt | undefined {
  const skeleton = consonantsOf(word);
  const isBare = skeleton === word;
  const words = known
    .filter(({ word: whole, often }) => often > 0 && (isBare ? consonantsOf(whole) === skeleton : whole.startsWith(word)))
    .sort((a, b) => b.often - a.often || a.word.length - b.word.length)
    .slice(0, mostShortened)
    .map(({ word: whole }) => whole);
  return words.length > 0 ? { words, sure: sureOfShortened } : undefined;
}

// The first letter counts whatever it is, letters twice in a row count once.
function consonantsOf(word: string): string {
  return (
    word[0] +
    word
      .slice(1)
      .replace(/[aeiou]/g, "")
      .replace(/(.)\1/g, "$1")
  );
}

/** First letters a word may have been meant to begin with, besides its own: by ear, or exchanged with the second. */
export function otherLetters(word: string): string[] {
  const own = fileLetter(word);
  const byEar = alike.filter((letters) => letters.includes(own)).join("");
  return [...new Set([...byEar, fileLetter(word.slice(1))])].filter((letter) => letter !== own);
}

/** What another ending costs, and how many letters are left of a word that may have one. */
const [ofEnding, shortestStem] = [0.1, 5];

function nearest(word: string, known: KnownWord[], supported: boolean, stem: Stem): Respelt | undefined {
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

/**
 * "on-line" and "black mail" as one word, where the manual or its thesaurus has them so and not their parts. `hyphens` are
 * the places of words joined to the next, `held` says which words the manual or the thesaurus has, `isHeld` whether it has
 * another.
 */
export async function joinParts(
  row: string[],
  hyphens: number[],
  held: boolean[],
  isHeld: (word: string) => Promise<boolean>,
): Promise<string[]> {
  const words: string[] = [];
  for (let i = 0; i < row.length; i++) {
    const [word, next] = [row[i], row[i + 1]];
    const isJoined = hyphens.includes(i);
    const areParts = next !== undefined && /^\p{L}+$/u.test(word + next);
    const mayJoin = areParts && (isJoined ? word.length < shortestSpelt || !held[i] || !held[i + 1] : !held[i] && !held[i + 1]);
    if (mayJoin && (await isHeld(word + next))) {
      words.push(word + next);
      i++;
    } else words.push(word);
  }
  return words;
}

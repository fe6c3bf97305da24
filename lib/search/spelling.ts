// Words the manual does not use → the words that were probably meant, by the cost of the slip. Fetched with the first such word.

import { once } from "../util/once";
import { isSpelt, lettersApart, lettersOf, shortestSpelt } from "./letters";
import type { KnownWord, OpenIndex } from "./open-index";
import { fileLetter } from "./search-index";
import { spellingCost } from "./spelling-cost";
import { isPacked } from "./word-filter";

/** Words a mistyped or unfinished one is read as, and how sure they are to be meant (to 1). */
export type Respelt = { words: string[]; sure: number; isCompletion?: boolean };

// Letters a word may begin with when it is written by ear.
const alike = ["cks", "sz", "fp", "gj", "kn", "gn", "wr", "ei", "iy", "ps", "ea", "ao", "cq"];
/** A word of the language is a slip for another only if it is as long and as like it as this. */
const [fewestOfSlip, sureOfSlip] = [7, 0.85];
/** A reader who types for a long time fills no memory. */
const mostKept = 200;

/**
 * Reads a word that appears nowhere in the manual; undefined if it is unlike all. `supported` says that other words of
 * the query are there: a slip is then believed more readily.
 */
export async function respell(word: string, index: OpenIndex, supported: boolean): Promise<Respelt | undefined> {
  if (!isSpelt(word)) return undefined;
  if (index.respelt.size > mostKept) index.respelt.clear();
  return once(index.respelt, `${word} ${supported}`, () => read(word, index, supported));
}

async function read(word: string, index: OpenIndex, supported: boolean): Promise<Respelt | undefined> {
  const own = fileLetter(word);
  const [language, known] = await Promise.all([index.language(word), index.vocabulary(own)]);
  // "contract" is a word, and no slip for "contact"; "extremest" is one, but hardly ever meant.
  if (isPacked(word, language)) {
    const alike = word.length < fewestOfSlip ? undefined : nearest(word, known.filter(({ often }) => often > 0), supported);
    return alike && alike.sure >= sureOfSlip ? alike : undefined;
  }
  const near = nearest(word, known, supported);
  return near ?? nearest(word, await index.vocabulary(otherLetters(word)), supported);
}

/** First letters a word may have been meant to begin with, besides its own: by ear, or exchanged with the second. */
export function otherLetters(word: string): string[] {
  const own = fileLetter(word);
  const byEar = alike.filter((letters) => letters.includes(own)).join("");
  return [...new Set([...byEar, fileLetter(word.slice(1))])].filter((letter) => letter !== own);
}

function nearest(word: string, known: KnownWord[], supported: boolean): Respelt | undefined {
  const readable = Math.min(allowed(word.length) + (supported ? 0.3 : 0), 0.3 * word.length);
  // A word of the thesaurus alone is believed less readily: it says nothing of this manual.
  const typable = Math.min(readable, word.length < 6 ? 0.7 : 0.16 * word.length);
  const letters = lettersOf(word);
  const candidates: (KnownWord & { cost: number })[] = [];
  for (const entry of known) {
    const limit = entry.often > 0 ? readable : typable;
    // The cheapest slips that change which letters a word has cost .6 for two letters.
    if (
      entry.word.length < shortestSpelt ||
      Math.abs(word.length - entry.word.length) > 3 ||
      lettersApart(letters, entry.letters) * 0.3 > limit + 0.01
    )
      continue;
    const cost = spellingCost(word, entry.word, limit);
    if (cost < Number.POSITIVE_INFINITY) candidates.push({ ...entry, cost });
  }
  candidates.sort((a, b) => a.cost - b.cost || b.often - a.often || (a.word < b.word ? -1 : 1));
  if (candidates.length === 0) return undefined;
  const least = candidates[0].cost;
  const words = candidates.filter((candidate) => candidate.cost <= least + 0.1).map((candidate) => candidate.word);
  return { words: [...new Set(words)].slice(0, 3), sure: 1 - 0.25 * least };
}

/** What a slip may cost in a word of this many letters: about one of four letters, two of eight, three of twelve. */
function allowed(letters: number): number {
  if (letters < 5) return 0.7;
  if (letters < 6) return 1;
  if (letters < 8) return 1.5;
  return letters < 11 ? 2 : 2.4;
}

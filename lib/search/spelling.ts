// Words the manual does not use → the words that were probably meant, by the cost of the slip.
import type { KnownWord, OpenIndex } from "./open-index";
import { fileLetter } from "./search-index";
import { spellingCost } from "./spelling-cost";

/** Words a mistyped one is read as, and how sure they are to be meant (to 1). */
export type Respelt = { words: string[]; sure: number };

// Letters a word may begin with when it is written by ear.
const alike = ["cks", "sz", "fp", "gj", "kn", "gn", "wr", "ei", "iy", "ps", "ea", "ao", "cq"];
const most = 30;

/**
 * Reads a word that stands nowhere in the manual; undefined where it is unlike all. `supported` says that other words of
 * the query do stand there: a slip is then believed more readily.
 */
export async function respell(word: string, index: OpenIndex, supported: boolean): Promise<Respelt | undefined> {
  if (!isSpelt(word)) return undefined;
  const own = fileLetter(word);
  const near = nearest(word, await index.vocabulary(own), (await index.thesaurus(own)).words, supported);
  if (near) return near;
  const others = otherLetters(word);
  const thesauri = await Promise.all(others.map((letter) => index.thesaurus(letter)));
  return nearest(word, await index.vocabulary(others), thesauri.flatMap(({ words }) => words), supported);
}

/** True for what may be a mistyped word at all. */
export function isSpelt(word: string): boolean {
  return word.length >= 4 && word.length <= most && /^\p{L}+$/u.test(word);
}

/** First letters a word may have been meant to begin with, besides its own: by ear, or exchanged with the second. */
export function otherLetters(word: string): string[] {
  const own = fileLetter(word);
  const byEar = alike.filter((letters) => letters.includes(own)).join("");
  return [...new Set([...byEar, fileLetter(word.slice(1))])].filter((letter) => letter !== own);
}

function nearest(word: string, known: KnownWord[], typed: string[], supported: boolean): Respelt | undefined {
  const readable = Math.min(allowed(word.length) + (supported ? 0.5 : 0), 0.3 * word.length);
  // What is only typed, not held, is believed less readily: it says nothing of this manual.
  const typable = word.length < 6 ? 0.6 : 0.17 * word.length;
  const candidates = [
    ...known.map((entry) => ({ ...entry, cost: cost(word, entry.word, readable) })),
    ...typed.map((entry) => ({ word: entry, often: 0, cost: cost(word, entry, Math.min(typable, readable)) })),
  ]
    .filter((candidate) => candidate.cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost || b.often - a.often || (a.word < b.word ? -1 : 1));
  if (candidates.length === 0) return undefined;
  const least = candidates[0].cost;
  const words = candidates.filter((candidate) => candidate.cost <= least + 0.1).map((candidate) => candidate.word);
  return { words: [...new Set(words)].slice(0, 3), sure: 1 - 0.2 * least };
}

function cost(word: string, meant: string, limit: number): number {
  return Math.abs(word.length - meant.length) > 3 ? Number.POSITIVE_INFINITY : spellingCost(word, meant, limit);
}

/** What a slip may cost in a word of this many letters: about one in four letters up to seven, two in eight, three in twelve. */
function allowed(letters: number): number {
  if (letters < 5) return 0.6;
  if (letters < 6) return 1;
  if (letters < 8) return 1.5;
  return letters < 11 ? 2 : 2.6;
}

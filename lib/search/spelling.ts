// Words the manual does not use → the words that were probably meant. Fuse.js finds candidates, the cost of the slip decides.
import Fuse from "fuse.js/basic";
import type { KnownWord, OpenIndex } from "./open-index";
import { vocabularyLetter } from "./search-index";
import { spellingCost } from "./spelling-cost";

/** Words to read a mistyped one as, how sure they are to be meant (to 1), and words too far from it, which are only offered. */
export type Respelt = { read: string[]; sure: number; offered: string[] };

// Letters a word may begin with when it is written by ear.
const alike = ["cks", "sz", "fp", "gj", "kn", "gn", "wr", "ei", "iy", "ps", "ea", "ao", "cq"];

/**
 * Reads a word that stands nowhere in the manual. `supported` says that other words of the query do: a slip is
 * then believed more readily.
 */
export async function respell(word: string, index: OpenIndex, supported: boolean): Promise<Respelt> {
  if (word.length < 4 || word.length > 30 || !/^\p{L}+$/u.test(word)) return { read: [], sure: 0, offered: [] };
  const own = vocabularyLetter(word);
  // A second letter that came first by a slip of the thumb.
  const others = new Set([...alike.filter((letters) => letters.includes(own)).join(""), vocabularyLetter(word.slice(1))]);
  others.delete(own);
  const everywhere = index.root.held ? [...index.root.letters].filter((letter) => letter !== own && letter !== "*") : [...others];
  let found = nearest(word, [...(await index.vocabulary(own)), ...thesaurusWords(index)], supported);
  if (found.read.length === 0) {
    const further = (await Promise.all(everywhere.map((letter) => index.vocabulary(letter)))).flat();
    const elsewhere = nearest(word, further, supported);
    found = elsewhere.read.length > 0 || found.offered.length === 0 ? elsewhere : found;
  }
  return found;
}

function thesaurusWords(index: OpenIndex): KnownWord[] {
  return index.thesaurus.words.map((word) => ({ word, often: 0 }));
}

function nearest(word: string, known: KnownWord[], supported: boolean): Respelt {
  const readable = allowed(word.length) + (supported ? 0.5 : 0);
  const offerable = readable + 0.7;
  const near = known.filter((entry) => Math.abs(entry.word.length - word.length) <= 3);
  const fuse = new Fuse(near, {
    keys: ["word"],
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.5,
    includeScore: true,
  });
  const candidates = fuse
    .search(word, { limit: 40 })
    .map(({ item }) => ({ ...item, cost: spellingCost(word, item.word, offerable) }))
    .filter(({ word: meant, cost }) => cost <= Math.min(offerable, 0.36 * Math.max(word.length, meant.length)))
    .sort((a, b) => a.cost - b.cost || b.often - a.often || (a.word < b.word ? -1 : 1));
  const first = candidates[0]?.cost ?? 0;
  const alikeOnes = candidates.filter(({ cost }) => cost <= first + 0.1).map((candidate) => candidate.word);
  const words = [...new Set(alikeOnes)].slice(0, 3);
  return first <= readable ? { read: words, sure: 1 - 0.2 * first, offered: [] } : { read: [], sure: 0, offered: words };
}

/** What a slip may cost in a word of this many letters: about one in four letters up to seven, two in eight, three in twelve. */
function allowed(letters: number): number {
  if (letters < 5) return 0.8;
  if (letters < 6) return 1;
  if (letters < 8) return 1.5;
  return letters < 11 ? 2.2 : 3;
}

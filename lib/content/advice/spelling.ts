// British spelling: what is a word. The dictionary is SCOWL's (en_GB-ise); readers never fetch it.
import { distance } from "fastest-levenshtein";
import nspell from "nspell";

export type Spelling = {
  /** Whether the dictionary holds a word as written. */
  isWord: (word: string) => boolean;
  /** The word of the dictionary that was most likely meant. Takes 3 to 160 ms. */
  nearest: (word: string) => string | undefined;
};

let opened: Spelling | undefined;

/** Opens the dictionary: 0.2 s and 30 MB the first time. */
export async function openSpelling(): Promise<Spelling> {
  if (opened) return opened;
  const { default: dictionary } = await import("dictionary-en-gb");
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const known = new Map<string, boolean>();
  const isWord = (word: string) => {
    const found = known.get(word) ?? speller.correct(word);
    known.set(word, found);
    return found;
  };
  const suggested = new Map<string, string | undefined>();
  const nearest = (word: string) => {
    if (!suggested.has(word)) suggested.set(word, nearestOf(word, speller.suggest(word)));
    return suggested.get(word);
  };
  opened = { isWord, nearest };
  return opened;
}

/** How many slips lie between two words: letters put in, left out or taken for another; two that changed places are one. */
export function slips(word: string, other: string): number {
  const apart = distance(word, other);
  return apart === 2 && isSwap(word, other) ? 1 : apart;
}

/** Whether two letters beside each other changed places. */
export function isSwap(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, i) => letter !== other[i]);
  return at >= 0 && at + 1 < word.length && word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) === other;
}

// Of words as near, one whose letters changed places is meant more often than one with another letter, and that more often
// than one that begins otherwise.
function nearestOf(word: string, suggestions: string[]): string | undefined {
  const likeness = (other: string) => Number(isSwap(word, other)) * 2 + Number(other[0] === word[0]);
  return suggestions.sort((a, b) => slips(word, a) - slips(word, b) || likeness(b) - likeness(a))[0];
}

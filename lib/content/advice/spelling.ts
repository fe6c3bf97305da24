// British spelling: what is a word. The dictionary is SCOWL's (en_GB-ise); readers never fetch it.
import nspell from "nspell";
import { isSwap, openNearWords } from "./near-words";

export type Spelling = {
  /** Whether the dictionary holds a word as written. */
  isWord: (word: string) => boolean;
  /** The word of the dictionary that was most likely meant; undefined if none is two slips away or fewer. */
  nearest: (word: string) => string | undefined;
};

/** The dictionary's longest has 45 letters, and its rules are tried at each letter of what is asked for. */
const longestWord = 60;

let opened: Spelling | undefined;

/** Opens the dictionary: 0.2 s and 30 MB the first time. */
export async function openSpelling(): Promise<Spelling> {
  if (opened) return opened;
  const { default: dictionary } = await import("dictionary-en-gb");
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const known = new Map<string, boolean>();
  const isWord = (word: string) => {
    if (word.length > longestWord) return false;
    const found = known.get(word) ?? speller.correct(word);
    known.set(word, found);
    return found;
  };
  // Its own search for suggestions takes over a second if there are none; its list, in which words stand with all their
  // endings, is no part of what it declares.
  const { data } = speller as unknown as { data: Record<string, unknown> };
  let near: ReturnType<typeof openNearWords> | undefined;
  const suggested = new Map<string, string | undefined>();
  const nearest = (word: string) => {
    near ??= openNearWords(Object.keys(data));
    if (!suggested.has(word)) suggested.set(word, nearestOf(word, near(word, 2)));
    return suggested.get(word);
  };
  opened = { isWord, nearest };
  return opened;
}

// Of words as near, one whose letters changed places is meant more often than one that begins alike, that more often than
// one that begins otherwise; and then one with another letter in the place more often than one with a letter more or less.
function nearestOf(word: string, near: { word: string; apart: number }[]): string | undefined {
  const likeness = ({ word: other }: { word: string }) =>
    Number(isSwap(word, other)) * 4 + Number(other[0] === word[0]) * 2 + Number(other.length === word.length);
  const isLower = ({ word: other }: { word: string }) => Number(other === other.toLowerCase());
  return near.sort((a, b) => a.apart - b.apart || isLower(b) - isLower(a) || likeness(b) - likeness(a))[0]?.word;
}

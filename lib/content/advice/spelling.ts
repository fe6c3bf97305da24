// British spelling: what is a word. The dictionary is SCOWL's (en_GB-ise); readers never fetch it.
import nspell from "nspell";
import { isSwap, openNearWords } from "./near-words";

export type Spelling = {
  /** Whether the dictionary has a word as written. */
  isWord: (word: string) => boolean;
  /** The word of the dictionary that was most likely meant; undefined if none is two slips away or fewer. */
  nearest: (word: string) => string | undefined;
};

/** The dictionary's longest has 45 letters, and its rules are tried at each letter of what is asked for. */
const longestWord = 60;

/** Whether the dictionary has a word, as it was found before. */
export type KnownWords = Map<string, boolean>;

let opened: Promise<ReturnType<typeof dictionaryOf>> | undefined;
// While writing, the same words are looked at after each save.
const foundBefore: KnownWords = new Map();

/**
 * The dictionary, opened for the first word that is not in `known`: that takes 0.2 s of the processor and 30 MB. Whether
 * it has a word is added to `known`.
 */
export async function openSpelling(known: KnownWords = foundBefore): Promise<Spelling> {
  opened ??= import("dictionary-en-gb").then(({ default: files }) => dictionaryOf(files));
  const { speller, nearest } = await opened;
  const isWord = (word: string) => {
    if (word.length > longestWord) return false;
    const found = known.get(word) ?? speller().correct(word);
    known.set(word, found);
    return found;
  };
  return { isWord, nearest };
}

/** The words of the language in small letters, with their endings, and its longer names: what the search never reads as a misspelt word. */
export async function wordsOfLanguage(): Promise<string[]> {
  const { default: files } = await import("dictionary-en-gb");
  return dictionaryOf(files)
    .all()
    .filter((word) => /^[a-z]{3,30}$|^[A-Z][a-z]{4,30}$/.test(word))
    .map((word) => word.toLowerCase());
}

function dictionaryOf({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }) {
  let made: ReturnType<typeof nspell> | undefined;
  const speller = () => {
    made ??= nspell(Buffer.from(aff), Buffer.from(dic));
    return made;
  };
  // Its list of words with all their endings is not in its types.
  const all = () => Object.keys((speller() as unknown as { data: Record<string, unknown> }).data);
  let near: ReturnType<typeof openNearWords> | undefined;
  const suggested = new Map<string, string | undefined>();
  // Its own search for suggestions takes over a second if there are none.
  const nearest = (word: string) => {
    near ??= openNearWords(all());
    if (!suggested.has(word)) suggested.set(word, nearestOf(word, near(word, 2)));
    return suggested.get(word);
  };
  return { speller, nearest, all };
}

// Of words as near, one whose letters changed places is meant more often than one that begins alike, that more often than
// one that begins otherwise; and then one with another letter in the place more often than one with a letter more or less.
function nearestOf(word: string, near: { word: string; apart: number }[]): string | undefined {
  const likeness = ({ word: other }: { word: string }) =>
    Number(isSwap(word, other)) * 4 + Number(other[0] === word[0]) * 2 + Number(other.length === word.length);
  const isLower = ({ word: other }: { word: string }) => Number(other === other.toLowerCase());
  return near.sort((a, b) => a.apart - b.apart || isLower(b) - isLower(a) || likeness(b) - likeness(a))[0]?.word;
}

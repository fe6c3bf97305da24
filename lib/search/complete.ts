// A word that is still being typed → the words of the vocabulary it may become. Fetched with the first such word.
import type { OpenIndex } from "./open-index";
import { fileLetter } from "./search-index";
import type { Respelt } from "./spelling";
import { type KnownWord, vocabularyOf } from "./vocabulary";

/** Fewer letters are the beginning of too many words; no more words than these are searched for at once. */
const [fewestLetters, mostWords] = [2, 4];
/** How sure a word is to be the one that is being typed. */
const sure = 0.9;

/** The words most common that begin so, one of each stem; undefined if none does. `stem` is that of lib/search/words.ts. */
export async function complete(typed: string, index: OpenIndex, stem: (folded: string) => string): Promise<Respelt | undefined> {
  if (typed.length < fewestLetters) return undefined;
  // What was typed may be in the thesaurus only as part of a longer entry.
  const begun = (await vocabularyOf(index, fileLetter(typed))).filter(({ word }) => word.startsWith(typed) && word !== typed);
  begun.sort(oftenFirst);
  const words = new Map<string, string>();
  for (const { word } of begun) {
    const key = stem(word);
    if (!words.has(key)) words.set(key, word);
    if (words.size === mostWords) break;
  }
  return words.size > 0 ? { words: [...words.values()], sure, isCompletion: true } : undefined;
}

function oftenFirst(a: KnownWord, b: KnownWord): number {
  return b.often - a.often || a.word.length - b.word.length || (a.word < b.word ? -1 : 1);
}

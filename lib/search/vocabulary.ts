// The words of the manual and of its language, in files: what misspelt, unfinished and unknown words are compared with. Part of
// the code that does so.
import { lettersOf } from "./letters";
import type { OpenIndex } from "./open-index";
import { everydaySign, shardName } from "./search-index";

/**
 * A word of the vocabulary and about how many sections have it, as a power of two; 0 for a word of the thesaurus alone, and
 * for a word of any question (`isEveryday`).
 */
export type KnownWord = { word: string; often: number; letters: number; isEveryday?: boolean };

const read = new WeakMap<OpenIndex, Map<number, Promise<KnownWord[]>>>();

/** The words that begin with one of these letters, and those filed with them. Rejects where a file cannot be had. */
export async function vocabularyOf(index: OpenIndex, letters: Iterable<string>): Promise<KnownWord[]> {
  const files = [...letters].map((letter) => index.root.words.findIndex((held) => held.includes(letter)));
  const known = read.get(index) ?? new Map<number, Promise<KnownWord[]>>();
  read.set(index, known);
  const open = async (file: number) => readWords((await index.file(shardName("words", file))) as string);
  return (await Promise.all([...new Set(files)].map((file) => (file < 0 ? [] : index.once(known, file, open))))).flat();
}

/** The words of the language that are in one file with a word, packed; empty without a language. Rejects where it cannot be had. */
export async function languageOf({ root, file, hash }: OpenIndex, word: string): Promise<string> {
  return root.language ? ((await file(shardName("language", hash(word) % root.language))) as string) : "";
}

/** The words as lib/generate/search-shards.ts writes them: each as the letters that it does not share with the one before. */
function readWords(text: string): KnownWord[] {
  let before = "";
  return [...text.matchAll(/([0-9A-Z])(\D+?)([0-9.])/gu)].map(([, shared, rest, often]) => {
    const word = before.slice(0, Number.parseInt(shared, 36)) + rest;
    before = word;
    const isEveryday = often === everydaySign;
    return { word, often: isEveryday ? 0 : Number(often), letters: lettersOf(word), isEveryday };
  });
}

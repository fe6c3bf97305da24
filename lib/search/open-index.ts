// An index opened for searching: fetches each shard once, when a query first needs it, and reads only what is asked for.

import { once } from "../util/once";
import { lettersOf } from "./letters";
import { hash, pairPlace } from "./pairs";
import type { NamedPartner } from "./partners-asked";
import { type Posting, unpackPostings } from "./posting";
import {
  type IndexedSection,
  rootName,
  type SearchRoot,
  type Shard,
  type ShardSource,
  sectionsInChunk,
  shardName,
  type ThesaurusRow,
} from "./search-index";
import type { Respelt } from "./spelling";
import { postingsFromTexts } from "./text-postings";
import { type Entry, openThesaurus, type Thesaurus } from "./thesaurus";
import { wordsOf } from "./words";

/** A word of the vocabulary and about how many sections have it, as a power of two; 0 for a word of the thesaurus alone. */
export type KnownWord = { word: string; often: number; letters: number };

export type OpenIndex = {
  root: SearchRoot;
  /** Whom to call. */
  partners: NamedPartner[];
  /** Where a key is; empty if nothing has it. */
  postings: (key: string) => Promise<Posting[]>;
  /** The words that begin with one of these letters, and those filed with them. */
  vocabulary: (letters: Iterable<string>) => Promise<KnownWord[]>;
  /** The words of the language that are in one file with a word, packed; empty without a language. */
  language: (word: string) => Promise<string>;
  /** What is typed by the thesaurus beginning with a word, stop words aside; undefined if nothing is. */
  typed: (lead: string) => Promise<Entry[] | undefined>;
  /** Where two words are side by side, by the key of lib/search/pairs.ts. */
  pairs: (key: number) => Promise<Posting[]>;
  section: (at: number) => Promise<IndexedSection>;
  /** How words were read, kept while the reader types on. */
  respelt: Map<string, Promise<Respelt | undefined>>;
  /** A file by its name. */
  file: (name: string) => Promise<Shard>;
};

/** Opens the index of a source. Rejects where its root cannot be had. */
export async function openIndex(source: ShardSource): Promise<OpenIndex> {
  const root = (await source(rootName, "")) as SearchRoot;
  const held = new Map(root.held);
  const fetched = new Map<string, Promise<Shard>>();
  const shard = (name: string): Promise<Shard> => {
    const here = held.get(name);
    if (here !== undefined) return Promise.resolve(here);
    return once(fetched, name, () => source(name, root.folder) as Promise<Shard>);
  };
  const { texts } = root;
  const fromTexts = texts && postingsFromTexts(texts, root.numbers.includes(";"));
  const find = async (key: string): Promise<Posting[]> => {
    if (fromTexts) return fromTexts(key);
    const file = lastAtMost(root.postings, key);
    return file < 0 ? [] : unpackPostings(packedIn((await shard(shardName.postings(file))) as string, key));
  };
  const unpacked = new Map<string, Posting[]>();
  const vocabularies = new Map<number, Promise<KnownWord[]>>();
  const thesauri = new Map<number, Promise<Thesaurus>>();
  return {
    root,
    partners: (root.partners ?? []).map((one) => ({ ...one, words: wordsOf(one.name).map(({ folded }) => folded) })),
    respelt: new Map(),
    async postings(key) {
      const known = unpacked.get(key);
      if (known) return known;
      const found = await find(key);
      // A reader who types for a long time fills no memory.
      if (unpacked.size > 200) unpacked.clear();
      unpacked.set(key, found);
      return found;
    },
    async vocabulary(letters) {
      const files = new Set([...letters].map((letter) => fileOf(root.words, letter)).filter((file) => file >= 0));
      const open = async (file: number) => readVocabulary((await shard(shardName.words(file))) as string);
      return (await Promise.all([...files].map((file) => once(vocabularies, file, open)))).flat();
    },
    async language(word) {
      return root.language ? ((await shard(shardName.language(hash(word) % root.language))) as string) : "";
    },
    async typed(lead) {
      if (root.typed === 0) return undefined;
      const file = hash(lead) % root.typed;
      const open = async () => openThesaurus((await shard(shardName.typed(file))) as ThesaurusRow[]);
      return (await once(thesauri, file, open)).get(lead);
    },
    async pairs(key) {
      const { file, written } = pairPlace(key, root.pairs);
      return unpackPostings(packedIn((await shard(shardName.pairs(file))) as string, written));
    },
    async section(at) {
      if (texts) return texts[at];
      const chunk = (await shard(shardName.text(Math.floor(at / sectionsInChunk)))) as IndexedSection[];
      return chunk[at % sectionsInChunk];
    },
    file: shard,
  };
}

function fileOf(letters: string[], letter: string): number {
  return letters.findIndex((held) => held.includes(letter));
}

function readVocabulary(text: string): KnownWord[] {
  return text.split(" ").map((entry) => {
    const word = entry.slice(0, -1);
    return { word, often: Number(entry.at(-1)), letters: lettersOf(word) };
  });
}

/** Position of the last of the sorted keys that is not after `key`; -1 where all are. */
function lastAtMost(sorted: string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// A posting file is lines of key, tab, postings, each with a line end before it.
function packedIn(file: string, key: string): string {
  const start = file.indexOf(`\n${key}\t`);
  if (start < 0) return "";
  const from = start + key.length + 2;
  const to = file.indexOf("\n", from);
  return file.slice(from, to < 0 ? undefined : to);
}

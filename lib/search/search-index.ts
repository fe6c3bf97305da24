// The shape of the search index: files made by lib/outputs/search-index.ts, read by search() at every size.
//
// The index is a root and shards. A shard is one JSON value: a posting file and a vocabulary are strings that are read
// only where a query needs them (nothing is unpacked as a whole), a text chunk is a list of sections.

export type SearchRoot = {
  /** Where the shards stand, named by the hash of them all; empty where the root holds them itself. */
  folder: string;
  /** How many sections there are. */
  count: number;
  /** Numbers of all sections, packed by lib/search/pack-numbers.ts. */
  numbers: string;
  /** First key of each posting file, in order. */
  postings: string[];
  /** The first letters for which there is a vocabulary. */
  letters: string;
  /** Rows of the thesaurus of which the manual holds a word. */
  thesaurus: ThesaurusRow[];
  /** The shards themselves, in a small manual. */
  held?: [name: string, shard: Shard][];
};

/** Words people type → words the text uses, best first. */
export type ThesaurusRow = { typed: string[]; find: string[] };

export type Shard = string | IndexedSection[];

export type IndexedSection = {
  number: string;
  chapter: { number: string; title: string; edition: string };
  part: string;
  title?: string;
  /** Plain text of each paragraph, in the order of their anchors. */
  paragraphs: string[];
  /** Words as printed → as meant. */
  misprints?: [printed: string, meant: string][];
  /** Keys of the terms the section defines. */
  defines?: string[];
};

/** Gives a shard by its name, or the root for `rootName`. Rejects where it cannot be had. */
export type ShardSource = (name: string, folder: string) => Promise<unknown>;

export const rootName = "root";
export const sectionsInChunk = 8;

export const shardName = {
  postings: (file: number) => `postings-${file}`,
  vocabulary: (letter: string) => `words-${letter}`,
  text: (chunk: number) => `text-${chunk}`,
};

/** The vocabulary a word stands in: its first letter, or "other" for letters beyond a to z. */
export function vocabularyLetter(word: string): string {
  return /^[a-z]/.test(word) ? word[0] : "other";
}

/** Key under which the definition of a term is filed among the postings. */
export function definitionKey(stems: string[]): string {
  return `=${stems.join(" ")}`;
}

// The shape of the search index: files made by lib/generate/search-index.ts, read by search() at every size.
//
// The index is a root and shards; a small manual's root holds the texts, and needs no postings. A shard is one JSON value, fetched when a query first needs it. Postings and words
// are strings, read only where a query asks (nothing is unpacked as a whole); texts are lists of sections.

import type { PartnerNumber } from "./partners-asked";

export type SearchRoot = {
  /** Where the shards are, named by the hash of them all. */
  folder: string;
  /** How many sections there are. */
  count: number;
  /** Numbers of all sections, packed by lib/util/pack-numbers.ts. */
  numbers: string;
  /** First key of each posting file, in order. */
  postings: string[];
  /** The first letters of the words in each vocabulary file, "*" for letters beyond a to z. */
  words: string[];
  /** How many files of words of the language there are. */
  language?: number;
  /** How many files the thesaurus has. */
  typed: number;
  /** Whom to call, and the month of these numbers in words. */
  partners?: PartnerNumber[];
  partnersAsAt?: string;
  /** How many files of pairs there are; none in a small manual. */
  pairs: number;
  /** The texts themselves, in a small manual; the postings are then made from them. */
  texts?: IndexedSection[];
  /** All other files, in development. */
  held?: [name: string, shard: Shard][];
};

/**
 * What people type, as lib/search/thesaurus.ts compares it → words the text uses, best first; those that are only wider
 * apart. `isCommon`: words that texts of the field use everywhere; `isEveryday`: words that say nothing of any subject.
 */
export type ThesaurusRow = {
  typed: string[];
  find: string[];
  wide?: string[];
  isCommon?: true;
  isEveryday?: true;
  isElsewhere?: true;
};

/** The chapters in order, each with its parts and how many sections these have; positions follow from the counts. */
export type Outline = { number: string; title: string; parts: { title: string; sections: number }[] }[];

export type Shard = string | IndexedSection[] | Outline;

export type IndexedSection = {
  number: string;
  /** `outOfDate`, if it was replaced: the day of its text in words, "24 October 2017". */
  chapter: { number: string; title: string; outOfDate?: string };
  part: string;
  title?: string;
  /** Plain text of each paragraph, in the order of their anchors; of an enumerated item without its marker. */
  paragraphs: string[];
  /** Its enumerated items: the paragraph, counted from 1, the printed marker, and the name where it has one: "(a)(ii)". */
  items?: [paragraph: number, marker: string, name?: string][];
  /** Words as printed → as meant. */
  misprints?: [printed: string, meant: string][];
  /** Acts and their sections that its links lead to, where its words do not name them in full: "Serious Crime Act 2015, section 67". */
  laws?: string[];
  /** Keys of the terms the section defines. */
  defines?: string[];
};

/** Gives a shard by its name, or the root for `rootName`. Rejects where it cannot be had. */
export type ShardSource = (name: string, folder: string) => Promise<unknown>;

export const rootName = "root";
export const sectionsInChunk = 4;

/** The name of a file of one kind, by its number. */
export function shardName(kind: "postings" | "words" | "typed" | "pairs" | "text" | "language", file: number): string {
  return `${kind}-${file}`;
}

export const outlineName = "outline";

/** In the vocabulary, in place of how many sections have a word: one of any question. */
export const everydaySign = ".";

/** The letter a word is filed under. */
export function fileLetter(word: string): string {
  return /^[a-z]/.test(word) ? word[0] : "*";
}

/** Key under which the definition of a term is filed among the postings. */
export function definitionKey(stems: string[]): string {
  return `=${stems.join(" ")}`;
}

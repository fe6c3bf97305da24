// The shape of the search index: made by lib/outputs/search-index.ts, read by search() at every size.

export type SearchIndex = {
  chapters: { number: string; title: string; edition: string }[];
  sections: IndexedSection[];
  /** Stem → positions in `sections`, each followed by how often it stands there. */
  postings: Record<string, number[]>;
  /** Every word that may be meant by a misspelt one, folded, sorted. */
  vocabulary: string[];
};

export type IndexedSection = {
  number: string;
  /** Position in `chapters`. */
  chapter: number;
  part: string;
  /** Words counted by the ranking. */
  length: number;
  /** Plain text of each paragraph, in the order of their anchors. */
  paragraphs: string[];
};

// Words the manual does not use → the words that were probably meant. Fuse.js finds candidates, edit distance decides.
import { distance } from "fastest-levenshtein";
import Fuse from "fuse.js/basic";
import type { SearchIndex } from "./search-index";

export type Speller = (word: string) => string[];

/** Prepares the vocabulary of an index. The speller gives up to three words, nearest first; none for a word unlike all. */
export function makeSpeller(index: Pick<SearchIndex, "vocabulary">): Speller {
  const fuse = new Fuse(index.vocabulary, { ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.4, includeScore: true });
  return (word) => {
    if (word.length < 3 || /\p{N}/u.test(word)) return [];
    // At most one letter in four, two in eight: measured against queries that must find nothing.
    const allowed = word.length < 5 ? 1 : word.length < 8 ? 2 : 3;
    const near = fuse
      .search(word, { limit: 12 })
      .map(({ item }) => ({ item, apart: distance(word, item) }))
      .filter(({ item, apart }) => apart <= allowed && apart <= 0.34 * Math.max(word.length, item.length))
      .sort((a, b) => a.apart - b.apart);
    return near
      .filter(({ apart }) => apart === near[0].apart)
      .slice(0, 3)
      .map(({ item }) => item);
  };
}

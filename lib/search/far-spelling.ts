// Words too far from any of the manual's to be read as one: Fuse.js finds what may have been meant, to be offered.
// A file of its own, fetched only where a query is answered by nothing.
import Fuse from "fuse.js/basic";

/** Up to three words of the vocabulary, likeliest first. */
export function farSpellings(word: string, vocabulary: string[]): string[] {
  const near = vocabulary.filter((known) => Math.abs(known.length - word.length) <= 3);
  const fuse = new Fuse(near, { ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.4, minMatchCharLength: 3 });
  return fuse.search(word, { limit: 3 }).map(({ item }) => item);
}

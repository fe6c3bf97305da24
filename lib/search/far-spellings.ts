// What a query that nothing answers resembles: words from afar (Fuse.js), the nearest number.
import Fuse from "fuse.js/basic";
import { aboveOf } from "../domain/number";
import { nearestNumber } from "../messages/did-you-mean";
import { unpackNumbers } from "../util/pack-numbers";
import type { KnownWord } from "./vocabulary";

/** Up to three words of the vocabulary, likeliest first: words too far from the one typed for it to be read as theirs. */
export function farSpellings(word: string, vocabulary: KnownWord[]): string[] {
  // A word of the thesaurus alone may lead nowhere; what is offered is in the manual.
  const near = vocabulary.filter((known) => known.often > 0 && Math.abs(known.word.length - word.length) <= 3).map((known) => known.word);
  const fuse = new Fuse(near, { ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.4, minMatchCharLength: 3 });
  return fuse.search(word, { limit: 3 }).map(({ item }) => item);
}

/** The section's number nearest to one the manual does not have. `packed` is the manual's numbers. */
export function nearestHeld(number: string, packed: string): string | undefined {
  const chapters = unpackNumbers(packed).filter(({ sections }) => sections.length > 0);
  // The chapter first, so that a large manual need not be sorted whole.
  const nearest = nearestNumber(
    aboveOf(number) || number,
    chapters.map((chapter) => chapter.number),
  );
  return nearestNumber(number, chapters.find((chapter) => chapter.number === nearest)?.sections ?? []);
}

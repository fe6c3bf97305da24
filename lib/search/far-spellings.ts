// What a query that nothing answers resembles: words from afar (Fuse.js), the nearest number.
import Fuse from "fuse.js/basic";
import { aboveOf, inOwnChapter, labelOf } from "../domain/number";
import { nearestNumber } from "../messages/did-you-mean";
import { hasLabels } from "../util/has-labels";
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
  // Where labels begin anew in each chapter, only the section's own tells what is near.
  const anew = hasLabels ? chapters.flatMap(({ sections }) => sections).filter((one) => one !== inOwnChapter(one)) : [];
  const labels = [...new Set(anew.map(labelOf))].filter(Boolean);
  // 3.1 is nearer to 2.1 than Section 3.01 is.
  const alike = labels.filter((label) => (/^\d/.test(number) ? /^\d/ : /^[a-z](?![a-z])/i).test(label));
  const own = nearestNumber(number, alike.length > 0 ? alike : labels);
  if (own !== undefined) return anew.find((one) => labelOf(one) === own);
  // The chapter first, so that a large manual need not be sorted whole.
  const nearest = nearestNumber(
    aboveOf(number) || number,
    chapters.map((chapter) => chapter.number),
  );
  return nearestNumber(number, chapters.find((chapter) => chapter.number === nearest)?.sections ?? []);
}

// The manual → what search needs of it.
import { editionWords } from "../describe";
import { type Manual, placesOf, type Section } from "../manual";
import type { IndexedSection, SearchIndex } from "../search/search-index";
import { isStopWord, stem, wordsOf } from "../search/words";

/** Makes the search index of a manual. Misprints are found by their right spelling, too. */
export function buildSearchIndex(manual: Manual): SearchIndex {
  const sections: IndexedSection[] = [];
  const postings = new Map<string, number[]>();
  const vocabulary = new Map<string, string>();
  for (const [chapter, held] of manual.chapters.entries()) {
    for (const { section, part } of placesOf(held)) {
      const counts = new Map<string, number>();
      const words = searchedWords(section, part.title);
      for (const { folded, weight } of words) {
        let stemmed = vocabulary.get(folded);
        if (stemmed === undefined) {
          stemmed = stem(folded);
          vocabulary.set(folded, stemmed);
        }
        counts.set(stemmed, (counts.get(stemmed) ?? 0) + weight);
      }
      for (const [stemmed, count] of counts) {
        const posting = postings.get(stemmed) ?? [];
        posting.push(sections.length, count);
        postings.set(stemmed, posting);
      }
      sections.push({ number: section.number, chapter, part: part.title, length: words.length, paragraphs: section.paragraphs });
    }
  }
  return {
    chapters: manual.chapters.map((held) => ({ number: held.number, title: held.title, edition: editionWords(held) })),
    sections,
    postings: Object.fromEntries([...postings].sort(([a], [b]) => (a < b ? -1 : 1))),
    vocabulary: [...vocabulary.keys()].filter((word) => /^\p{L}{3,}$/u.test(word)).sort(),
  };
}

// A section is about what its part is about, but its own words tell more: a word of the part counts for less than a third.
function searchedWords(section: Section, part: string): { folded: string; weight: number }[] {
  const own = [section.title ?? "", ...section.paragraphs, ...Object.values(section.misprints)].join(" ");
  const weigh = (text: string, weight: number) => wordsOf(text).map(({ folded }) => ({ folded, weight }));
  return [...weigh(own, 1), ...weigh(part, 0.3)].filter(({ folded }) => !isStopWord(folded));
}

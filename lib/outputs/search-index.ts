// The manual → the files of the search index: words and where they stand, cut into shards that are fetched as needed.
import { editionWords } from "../describe";
import { type Chapter, type Manual, type Part, placesOf, type Section, sectionsOf } from "../manual";
import { packNumbers } from "../search/pack-numbers";
import { heaviest, type Posting } from "../search/posting";
import { type IndexedSection, type SearchRoot, type Shard, sectionsInChunk, shardName } from "../search/search-index";
import { keyOf } from "../search/thesaurus";
import { definedTerms } from "./search-definitions";
import { cutPostings, cutVocabulary } from "./search-shards";
import { termCounter } from "./search-terms";

/** The shards by name, and the root without the folder's name, which depends on all of them. */
export type SearchFiles = { root: SearchRoot; shards: Map<string, Shard> };

/** A manual whose shards have no more characters than this is one file: about 20 kB gzipped. */
const largestWhole = 80_000;

/** Makes the index. `whole` keeps it in one file whatever its size, as in development. */
export function buildSearchIndex(manual: Manual, whole = false): SearchFiles {
  const found = new Map<string, Found>();
  const vocabulary = new Map<string, number>();
  const sections: IndexedSection[] = [];
  const lengths: number[] = [];
  const rows = manual.thesaurus;
  const terms = [...new Set(rows.flatMap((row) => row.find).map(keyOf))];
  const count = termCounter(terms, manual.chapters.length > 1, (folded) => vocabulary.set(folded, 0));
  for (const chapter of manual.chapters) {
    for (const { section, part } of placesOf(chapter)) {
      const { counts, length } = count(section, part, chapter);
      const defines = definedTerms(section.paragraphs);
      for (const key of defines) counts.set(key, 1);
      for (const [key, times] of counts) {
        const held = found.get(key);
        if (held) held.push(sections.length, times);
        else found.set(key, [sections.length, times]);
      }
      lengths.push(length);
      sections.push(indexedSection(section, part, chapter, defines));
    }
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  const postings = cutPostings([...found].map(([key, held]) => [key, weigh(held, lengths, average)]));
  const words = cutVocabulary(vocabulary, (key) => (found.get(key)?.length ?? 0) / 2, misprintsOf(manual));
  const shards = new Map<string, Shard>([...postings.shards, ...words.shards]);
  for (let at = 0; at < sections.length; at += sectionsInChunk) {
    shards.set(shardName.text(at / sectionsInChunk), sections.slice(at, at + sectionsInChunk));
  }
  const root: SearchRoot = {
    folder: "",
    count: sections.length,
    numbers: packNumbers(manual.chapters.map((held) => ({ number: held.number, sections: sectionsOf(held).map((s) => s.number) }))),
    postings: postings.firstKeys,
    letters: words.letters,
    thesaurus: rows
      .map(({ typed, find }) => ({ typed, find: find.filter((target) => found.has(keyOf(target))) }))
      .filter(({ find }) => find.length > 0),
  };
  const characters = [...shards.values()].reduce((sum, shard) => sum + JSON.stringify(shard).length, 0);
  if (!whole && characters > largestWhole) return { root, shards };
  return { root: { ...root, held: [...shards] }, shards: new Map() };
}

/** Sections and how often a key stands in them, in turn. */
type Found = number[];

// The part of Okapi BM25 that rests on the section alone, with its usual constants, in fifteen steps.
function weigh(found: Found, lengths: number[], average: number): Posting[] {
  const [k, b] = [1.2, 0.75];
  const postings: Posting[] = [];
  for (let i = 0; i < found.length; i += 2) {
    const [at, times] = [found[i], found[i + 1]];
    const share = times / (times + k * (1 - b + (b * lengths[at]) / average));
    postings.push([at, Math.max(1, Math.round(share * heaviest))]);
  }
  return postings;
}

function indexedSection(section: Section, part: Part, chapter: Chapter, defines: string[]): IndexedSection {
  const misprints = Object.entries(section.misprints);
  return {
    number: section.number,
    chapter: { number: chapter.number, title: chapter.title, edition: editionWords(chapter) },
    part: part.title,
    ...(section.title && { title: section.title }),
    paragraphs: section.paragraphs,
    ...(misprints.length > 0 && { misprints }),
    ...(defines.length > 0 && { defines }),
  };
}

function misprintsOf(manual: Manual): Set<string> {
  const sections = manual.chapters.flatMap(sectionsOf);
  return new Set(sections.flatMap((section) => Object.keys(section.misprints).map((printed) => printed.toLowerCase())));
}

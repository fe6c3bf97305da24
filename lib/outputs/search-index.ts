// The manual → the files of the search index: words and where they stand, cut into shards that are fetched as needed.
import { editionWords } from "../describe";
import { type Chapter, type Manual, type Part, placesOf, type Section, sectionsOf } from "../manual";
import { packNumbers } from "../search/pack-numbers";
import { heaviest, type Posting } from "../search/posting";
import { type IndexedSection, type SearchRoot, type Shard, sectionsInChunk, shardName } from "../search/search-index";
import { keyOf } from "../search/thesaurus";
import { isStopWord, wordsOf } from "../search/words";
import { definedTerms } from "./search-definitions";
import { cutPairs } from "./search-pairs";
import { cutPostings, cutThesaurus, cutVocabulary } from "./search-shards";
import { termCounter } from "./search-terms";

/** The shards by name, and the root without the folder's name, which depends on all of them. */
export type SearchFiles = { root: SearchRoot; shards: Map<string, Shard> };

/** Where postings and texts have no more characters than this, the root holds them: about 10 kB gzipped. */
const largestWhole = 50_000;

/** What the root holds: everything (in development), nothing, or by the size of the manual what most queries need. */
export type Layout = "whole" | "shards" | "by size";

/** Makes the index. */
export function buildSearchIndex(manual: Manual, layout: Layout = "by size"): SearchFiles {
  const found = new Map<string, Found>();
  const vocabulary = new Set<string>();
  const sections: IndexedSection[] = [];
  const lengths: number[] = [];
  const rows = manual.thesaurus;
  const terms = [...new Set(rows.flatMap((row) => row.find).map(keyOf))];
  const count = termCounter(terms, manual.chapters.length > 1, (folded) => vocabulary.add(folded));
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
  const useful = rows
    .map(({ typed, find }) => ({ typed, find: find.filter((target) => found.has(keyOf(target))) }))
    .filter(({ find }) => find.length > 0);
  const typed = cutThesaurus(useful);
  for (const row of useful) for (const { folded } of row.typed.flatMap(wordsOf)) if (!isStopWord(folded)) vocabulary.add(folded);
  const words = cutVocabulary(vocabulary, (key) => (found.get(key)?.length ?? 0) / 2, misprintsOf(manual));
  const texts: [string, IndexedSection[]][] = [];
  for (let at = 0; at < sections.length; at += sectionsInChunk) {
    texts.push([shardName.text(at / sectionsInChunk), sections.slice(at, at + sectionsInChunk)]);
  }
  const root: SearchRoot = {
    folder: "",
    count: sections.length,
    numbers: packNumbers(manual.chapters.map((held) => ({ number: held.number, sections: sectionsOf(held).map((s) => s.number) }))),
    postings: postings.firstKeys,
    words: words.letters,
    typed: typed.firstKeys,
    pairs: 0,
  };
  const needed: [string, Shard][] = [...postings.shards, ...texts];
  const seldom: [string, Shard][] = [...words.shards, ...typed.shards];
  if (layout === "whole") return { root: { ...root, held: [...needed, ...seldom] }, shards: new Map() };
  if (layout === "by size" && JSON.stringify(needed).length <= largestWhole)
    return { root: { ...root, held: needed }, shards: new Map(seldom) };
  const pairs = cutPairs(sections);
  return { root: { ...root, pairs: pairs.length }, shards: new Map<string, Shard>([...needed, ...seldom, ...pairs]) };
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

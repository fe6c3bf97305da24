// Turns the manual into the files of the search index: words and where they are, split into shards that are fetched as needed.

import { type Chapter, type Item, type Manual, type Part, placesOf, type Section, sectionsOf } from "../domain/manual";
import { dayInWords, monthInWords } from "../domain/version-date";
import { withoutMarkers } from "../domain/words-of-items";
import { everydayWords } from "../search/everyday-words";
import { type IndexedSection, type Outline, outlineName, type SearchRoot, type Shard, type ThesaurusRow } from "../search/search-index";
import { keyOf } from "../search/thesaurus";
import { averageOf, countStems, countTerm, type Found, fileCounts, lengthOf, weigh, weightedRows } from "../search/weigh-terms";
import { isStopWord, stem, stemsOf, stopWords, wordsOf } from "../search/words";
import { buildNumbers } from "./numbers";
import { definedTerms } from "./search-definitions";
import { cutPairs } from "./search-pairs";
import { leadsOfQuestions } from "./search-questions";
import { cutPostings, cutTexts, cutThesaurus, cutVocabulary } from "./search-shards";

/** The shards by name, and the root file. It lacks the folder's name, which depends on all shards. */
export type SearchFiles = { root: SearchRoot; shards: Map<string, Shard> };

/** If the texts have at most this many characters (about 8 kB gzipped), the root file has them and browsers make the postings. */
const largestWhole = 40_000;

/** What the root file has: everything (in development), no texts, or texts if the manual is small. */
export type Layout = "whole" | "shards" | "by size";

/** Makes the index. `language`: files (by cutLanguage) of words that are never taken for misspelt words of the manual. */
export function buildSearchIndex(manual: Manual, layout: Layout = "by size", language: [string, Shard][] = []): SearchFiles {
  const sections = manual.chapters.flatMap((chapter) =>
    placesOf(chapter).map(({ section, part }) => indexedSection(section, part, chapter)),
  );
  const { found, vocabulary, lengths } = findKeys(sections, manual);
  const isMentioned = (target: string) => found.has(keyOf(target));
  const mentioned = (targets: string[]) => withoutRepeats(targets.filter(isMentioned), found);
  const everyday: ThesaurusRow = { typed: [...everydayWords], find: [], isEveryday: true };
  const rows = manual.thesaurus.map(({ typed, find, wide = [], isCommon }): ThesaurusRow => {
    const [named, wider] = [mentioned(find), mentioned(wide)];
    return {
      typed,
      find: named,
      ...(wider.length > 0 && { wide: wider }),
      // A subject of the field that the manual does not mention says that something else is asked.
      ...(isCommon ? { isCommon } : named.length + wider.length === 0 && { isElsewhere: true as const }),
    };
  });
  const positions = new Map(sections.map(({ number }, at) => [number, at]));
  const asked = leadsOfQuestions(manual.questions, positions);
  const typed = cutThesaurus([...rows, everyday], asked);
  for (const typed of rows.flatMap((row) => row.typed)) for (const word of spelledOf(typed)) vocabulary.add(word);
  for (const { number, asked } of manual.questions)
    if (number !== undefined) for (const word of asked.flatMap(spelledOf)) vocabulary.add(word);
  const ofAsking = new Set([...everydayWords, ...stopWords].filter((word) => !found.has(stem(word))));
  for (const word of ofAsking) vocabulary.add(word);
  const words = cutVocabulary(
    vocabulary,
    ofAsking,
    (key) => Math.max((found.get(key)?.length ?? 0) / 2, asked.get(key)?.filter(([at]) => at < sections.length).length ?? 0),
    misprintsOf(manual),
  );
  const packed = layout === "whole" ? [] : language;
  const seldom: [string, Shard][] = [...words.shards, ...packed, ...typed, [outlineName, outlineOf(manual)]];
  const root: SearchRoot = {
    folder: "",
    count: sections.length,
    numbers: buildNumbers(manual),
    postings: [],
    words: words.letters,
    ...(packed.length > 0 && { language: packed.length }),
    typed: typed.length,
    pairs: 0,
    ...partnersOf(manual),
  };
  if (layout === "whole") return { root: { ...root, texts: sections, held: seldom }, shards: new Map() };
  if (layout === "by size" && JSON.stringify(sections).length <= largestWhole)
    return { root: { ...root, texts: sections }, shards: new Map(seldom) };
  const average = averageOf(lengths);
  const postings = cutPostings([...found].map(([key, places]) => [key, weigh(places, lengths, average)]));
  const pairs = cutPairs(sections);
  return {
    root: { ...root, postings: postings.firstKeys, pairs: pairs.length },
    shards: new Map<string, Shard>([...postings.shards, ...cutTexts(sections), ...seldom, ...pairs]),
  };
}

// A term that has the words of one before it, and is in the same sections, finds nothing more.
function withoutRepeats(targets: string[], found: Map<string, Found>): string[] {
  const keys = targets.map(keyOf);
  const places = (key: string) => (found.get(key) ?? []).filter((_, i) => i % 2 === 0).join();
  const repeats = (key: string, before: string) => ` ${key} `.includes(` ${before} `) && places(key) === places(before);
  return targets.filter((_, i) => !keys.slice(0, i).some((before) => repeats(keys[i], before)));
}

/** Fewer letters are not worth to be the right spelling of another word, unless they say something alone. */
const fewestInCompany = 10;

// The words of an entry that a misspelt one may be read as.
function spelledOf(typed: string): string[] {
  const words = wordsOf(typed).map(({ folded }) => folded);
  return words.filter((word) => !isStopWord(word) && (words.length === 1 || word.length >= fewestInCompany));
}

type Keys = { found: Map<string, Found>; vocabulary: Set<string>; lengths: number[] };

// Every stem, defined term and longer term of the thesaurus, with the sections that have it.
function findKeys(sections: IndexedSection[], manual: Manual): Keys {
  const found = new Map<string, Found>();
  const stems = new Map<string, string>();
  const stemOf = (folded: string) => {
    let known = stems.get(folded);
    if (known === undefined) {
      known = stem(folded);
      stems.set(folded, known);
    }
    return known;
  };
  const longer = termsByFirst(manual.thesaurus.flatMap(({ typed, find, wide = [] }) => [...typed, ...find, ...wide]));
  const lengths = sections.map((section, position) => {
    const rows = weightedRows(section, manual.chapters.length > 1, stemOf);
    const counts = countStems(rows, section.defines);
    for (const row of rows) {
      row.stems.forEach((stemmed, at) => {
        for (const term of longer.get(stemmed) ?? []) {
          const times = countTerm(row, at, term.stems);
          if (times > 0) counts.set(term.key, (counts.get(term.key) ?? 0) + times);
        }
      });
    }
    fileCounts(found, position, counts);
    return lengthOf(rows);
  });
  return { found, vocabulary: new Set(stems.keys()), lengths };
}

function termsByFirst(terms: string[]): Map<string, { key: string; stems: string[] }[]> {
  const byFirst = new Map<string, { key: string; stems: string[] }[]>();
  for (const key of new Set(terms.map(keyOf))) {
    const stems = key.split(" ");
    if (stems.length > 1) byFirst.set(stems[0], [...(byFirst.get(stems[0]) ?? []), { key, stems }]);
  }
  return byFirst;
}

function indexedSection(section: Section, part: Part, chapter: Chapter): IndexedSection {
  const defines = definedTerms(section.paragraphs);
  const misprints = Object.entries(section.misprints);
  const laws = lawsNotNamed(section);
  return {
    number: section.number,
    chapter: {
      number: chapter.number,
      title: chapter.title,
      ...(chapter.status === "historical" && { outOfDate: dayInWords(chapter.asAt) }),
    },
    part: part.title,
    ...(section.title && { title: section.title }),
    // A marker is no word that anybody looks for: "(aa)" is no answer to AA.
    paragraphs: withoutMarkers(section),
    ...(section.items && { items: section.items.map(indexedItem) }),
    ...(misprints.length > 0 && { misprints }),
    ...(laws.length > 0 && { laws }),
    ...(defines.length > 0 && { defines }),
  };
}

function indexedItem({ paragraph, marker, name }: Item): [number, string, string?] {
  return name ? [paragraph, marker, name] : [paragraph, marker];
}

function lawsNotNamed({ references, paragraphs }: Section): string[] {
  const own = new Set(paragraphs.flatMap(stemsOf));
  const laws = references.flatMap(({ kind, leadsTo }) => (kind === "law" && leadsTo ? [leadsTo] : []));
  return [...new Set(laws)].filter((law) => !stemsOf(law).every((stemmed) => own.has(stemmed)));
}

function outlineOf(manual: Manual): Outline {
  return manual.chapters.map(({ number, title, parts }) => ({
    number,
    title,
    parts: parts.map((part) => ({ title: part.title, sections: part.sections.length })),
  }));
}

// How and where their numbers were printed belongs on the About page.
function partnersOf({ partners, partnersAsAt }: Manual): Pick<SearchRoot, "partners" | "partnersAsAt"> {
  const callable = partners.flatMap(({ name, telephone }) => (telephone ? [{ name, telephone }] : []));
  if (callable.length === 0) return {};
  return {
    partners: callable,
    ...(partnersAsAt && { partnersAsAt: monthInWords(partnersAsAt) }),
  };
}

function misprintsOf(manual: Manual): Set<string> {
  const sections = manual.chapters.flatMap(sectionsOf);
  return new Set(sections.flatMap((section) => Object.keys(section.misprints).map((printed) => printed.toLowerCase())));
}

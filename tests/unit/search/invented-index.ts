// The search of the invented manual, of the real chapter, and of both cut into files as a large manual is.
import { wordsOfLanguage } from "../../../lib/content/advice/spelling";
import { loadManual } from "../../../lib/content/get-manual";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { cutLanguage } from "../../../lib/generate/search-shards";
import { lateCode, memorySource } from "../../../lib/search/memory-source";
import { openIndex } from "../../../lib/search/open-index";
import { openSearch } from "../../../lib/search/search";
import type { SearchAnswer } from "../../../lib/search/search-answer";

export const invented = loadManual("tests/fixtures/invented");
export const chapter = loadManual("content");
export const inventedFiles = buildSearchIndex(invented);
const language = cutLanguage(await wordsOfLanguage());
export const chapterFiles = buildSearchIndex(chapter, "by size", language);
export const chapterInShards = buildSearchIndex(chapter, "shards", language);
export const openChapter = await openIndex(memorySource(chapterFiles), lateCode);
export const { search: searchInvented } = await openSearch(memorySource(inventedFiles), lateCode);
export const { search: searchChapter } = await openSearch(memorySource(chapterFiles), lateCode);
export const { search: searchShards } = await openSearch(memorySource(chapterInShards), lateCode);

/** The numbers found, best first. */
export const numbers = (answer: SearchAnswer) => answer.results.map((result) => result.number);

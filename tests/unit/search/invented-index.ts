// The search index of the invented manual, and of the real chapter.
import { loadManual } from "../../../lib/content/get-manual";
import { buildSearchIndex } from "../../../lib/outputs/search-index";
import { makeSearch } from "../../../lib/search/search";

export const inventedIndex = buildSearchIndex(loadManual("tests/fixtures/invented"));
export const searchInvented = makeSearch(inventedIndex);
export const searchChapter = makeSearch(buildSearchIndex(loadManual("content")));

/** The numbers found, best first. */
export const numbers = (answer: ReturnType<typeof searchInvented>) => answer.results.map((result) => result.number);

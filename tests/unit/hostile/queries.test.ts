// Anything typed into the search gets an answer, with sections that exist.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { lateCode, memorySource } from "../../../lib/search/memory-source";
import { openSearch } from "../../../lib/search/search";
import { options, spoilt } from "./hostile-text";
import { slowest } from "./slowest";

vi.setConfig({ testTimeout: 300_000 });

test("any query gets an answer, complete or while it is typed, with sections of the manual", async () => {
  const manual = loadManual("content");
  const index = buildSearchIndex(manual);
  const open = () => openSearch(memorySource(index), lateCode);
  const { search } = await open();
  const times = slowest("queries");
  const queries = spoilt([
    '"youth produced sexual imagery"',
    "who do I tell about groming",
    "8.45.12 sexting",
    "section 15",
    "LADO",
    "“images” -photo",
    "",
  ]);
  await fc.assert(
    fc.asyncProperty(queries, fc.boolean(), async (query, unfinished) => {
      const asked = unfinished ? { unfinished: "fallback" as const } : {};
      // Opened again, because an open index remembers earlier queries.
      const answer = await times.timeAnswer(
        query,
        () => search(query, asked),
        async () => (await open()).search(query, asked),
      );
      expect(answer.positions.every((at) => Number.isInteger(at) && at >= 0 && at < 20)).toBe(true);
      expect(new Set(answer.positions).size).toBe(answer.positions.length);
      for (const { number } of answer.results) expect(number).toMatch(/^8\.45\.(?:[1-9]|1\d|20)$/);
    }),
    options,
  );
  await times.report();
});

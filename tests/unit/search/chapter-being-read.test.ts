import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { buildSearchIndex } from "../../../lib/generate/search-index";

import { lateCode, memorySource } from "../../../lib/search/memory-source";
import { openSearch } from "../../../lib/search/search";
import { askedOf, searchFor } from "../../../lib/site/search-query";

const { search } = await openSearch(memorySource(buildSearchIndex(loadManual("tests/fixtures/levels"))), lateCode);
const found = async (typed: string, from?: string) => (await search(typed, { from })).results.map(({ number }) => number).slice(0, 2);

test("of sections with the number typed, that of the chapter being read comes first", async () => {
  const [days, rules] = ["5.1/1.1", "kite-club-rules/Section 1.01"];
  expect(await found("1.1")).toEqual([days, rules]);
  expect(await found("1.1", "kite-club-rules")).toEqual([rules, days]);
  expect(await found("1.1", "5.1")).toEqual([days, rules]);
  expect(await found("1.1", "what-to-do")).toEqual([days, rules]);
  expect(await found("section 1.1(a)", "kite-club-rules")).toContain(rules);
});

test("the address of a search keeps the chapter that was read, whatever else it has", () => {
  const address = new URL(searchFor({ q: "1.1", from: "kite-club-rules", chapter: "5.1" }), "https://example.org");
  expect(askedOf(address)).toEqual({ q: "1.1", from: "kite-club-rules", filter: { chapter: "5.1" } });
});

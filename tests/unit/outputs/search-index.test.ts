import { expect, test } from "vitest";
import { inventedIndex } from "../search/invented-index";

test("every section is in the index with its words, part and chapter", () => {
  expect(inventedIndex.sections).toHaveLength(15);
  expect(inventedIndex.sections[9]).toMatchObject({ number: "3.1.10", chapter: 0, part: "Concerns about an invented kite" });
  expect(inventedIndex.chapters.map((chapter) => chapter.edition)).toEqual([
    "Historical edition, as at 1 March 2018",
    "As at 29 February 2020",
  ]);
});

test("postings name sections that exist, in order, each once", () => {
  for (const posting of Object.values(inventedIndex.postings)) {
    const at = posting.filter((_, i) => i % 2 === 0);
    expect([...new Set(at)].sort((a, b) => a - b)).toEqual(at);
    expect(Math.max(...at)).toBeLessThan(15);
  }
});

import { expect, test } from "vitest";
import { countWithin, placeOfFilter, placesIn } from "../../../lib/search/filter";
import { chapterInShards, numbers, searchChapter, searchInvented, searchShards } from "./invented-index";

const outline = [
  {
    number: "3.1",
    title: "Kites",
    parts: [
      { title: "One", sections: 2 },
      { title: "Two", sections: 3 },
    ],
  },
  { number: "3.2", title: "Boats", parts: [{ title: "One", sections: 1 }] },
];

test("positions follow from how many sections each part has", () => {
  const places = placesIn(outline);
  expect(places.map(({ range }) => range)).toEqual([
    { from: 0, to: 5 },
    { from: 5, to: 6 },
  ]);
  expect(places[0].parts.map(({ range }) => range)).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 5 },
  ]);
  expect(countWithin([0, 1, 2, 5], { from: 0, to: 2 })).toBe(2);
});

test("a part is found in its chapter alone; what the manual does not have is not found", () => {
  const places = placesIn(outline);
  expect(placeOfFilter(places, { chapter: "3.2", part: "One" })?.part?.range).toEqual({ from: 5, to: 6 });
  expect(placeOfFilter(places, { chapter: "3.2" })?.chapter.title).toBe("Boats");
  expect(placeOfFilter(places, { chapter: "3.2", part: "Two" })).toBeUndefined();
  expect(placeOfFilter(places, { chapter: "constructor" })).toBeUndefined();
});

test("results within a range are those of the whole manual that are there, in the same order of words", async () => {
  const all = await searchInvented("invented kite", { limit: 50 });
  const within = await searchInvented("invented kite", { limit: 50, within: { from: 11, to: 15 } });
  expect(within.results.length).toBeGreaterThan(0);
  expect(numbers(within).sort()).toEqual(
    numbers(all)
      .filter((number) => number.startsWith("3.2."))
      .sort(),
  );
  expect(within.count).toBe(within.results.length);
  expect(within.positions).toHaveLength(all.count);
});

test.each([
  ["in one piece", searchChapter],
  ["in files", searchShards],
])("words in quotes and numbers keep to the range, too (%s)", async (_, search) => {
  const within = { from: 8, to: 12 };
  expect(numbers(await search('"relevant offence"', { within }))).toEqual(["8.45.9"]);
  expect(numbers(await search("8.45", { within }))).toEqual(["8.45.9", "8.45.10", "8.45.11", "8.45.12"]);
  const none = await search('"accidental discovery"', { within });
  expect(none).toMatchObject({ results: [], count: 0 });
  expect(none.unquoted).toBeUndefined();
  expect(none.positions).toContain(14);
});

test("the index has the outline, whose counts add up to all sections", () => {
  const [chapter] = chapterInShards.shards.get("outline") as typeof outline;
  expect(chapter.number).toBe("8.45");
  expect(chapter.parts.reduce((sum, { sections }) => sum + sections, 0)).toBe(20);
});

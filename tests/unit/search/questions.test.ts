// With invented questions for the invented manual of kites and paper boats.
import { expect, test } from "vitest";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { lateCode, memorySource } from "../../../lib/search/memory-source";
import { openSearch } from "../../../lib/search/search";
import { chapter, invented, numbers, searchInvented } from "./invented-index";

const asked = [
  "my cousin got it stuck in a pylon",
  "pylon near the playing field",
  "electric cable and pylons",
  "pylons",
  "can it touch the overhead pylon",
];
const elsewhere = ["train timetable", "timetable of buses", "late train", "train tickets", "cancelled trains", "train to the coast"];
const { search } = await openSearch(
  memorySource(buildSearchIndex({ ...invented, questions: [{ number: "3.1.2", asked }, { asked: elsewhere }] })),
  lateCode,
);

test("a section is found by words that only its questions have", async () => {
  const typed = "my cousin was by the electric pylon";
  expect(numbers(await searchInvented(typed))).toEqual([]);
  expect(numbers(await search(typed))).toEqual(["3.1.2"]);
});

test("a misspelt word of a question is read as that word", async () => {
  expect((await search("pyllon")).spelling).toEqual([{ typed: "pyllon", read: ["pylons"] }]);
});

test("what is asked of others finds nothing, though a word of it is in the texts", async () => {
  const typed = "kite train timetable cancelled";
  expect(numbers(await search(typed))).toEqual([]);
});

test("what questions do not have is answered by the texts as without them", async () => {
  for (const typed of ["paper boats", "kites", "3.1.2", "lanterns"])
    expect([typed, numbers(await search(typed))]).toEqual([typed, numbers(await searchInvented(typed))]);
});

test("no question is in what readers fetch of a text", () => {
  const { root } = buildSearchIndex(chapter);
  expect(JSON.stringify(root.texts)).not.toContain(chapter.questions[0].asked[0]);
});

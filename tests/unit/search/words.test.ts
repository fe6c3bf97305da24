import { expect, test } from "vitest";
import { isStopWord, stem, wordsOf } from "../../../lib/search/words";

test("case, curly and straight apostrophes and hyphens make no difference", () => {
  const folded = (text: string) => wordsOf(text).map((word) => word.folded);
  expect(folded("Children’s e-safety\u00a0and CHILDREN'S E SAFETY")).toEqual([
    "childrens",
    "e",
    "safety",
    "and",
    "childrens",
    "e",
    "safety",
  ]);
});

test("a word has its position in the text as printed", () => {
  const text = "The “chid” was under16.";
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["The", "chid", "was", "under16"]);
});

test("words of one stem are compared as one", () => {
  expect(stem("exploiting")).toBe(stem("exploited"));
  expect(isStopWord("the")).toBe(true);
  expect(isStopWord("child")).toBe(false);
});

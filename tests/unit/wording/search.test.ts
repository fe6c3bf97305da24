import { expect, test } from "vitest";
import { known, noSection, notInOrder, offer } from "../../../lib/wording/nothing-found";
import { alsoMatched, found, results, spelling, unknownPlace } from "../../../lib/wording/search";

test("the message says how many results there are and how many of them are shown", () => {
  const exactly = (count: number) => ({ count, isLeast: false });
  expect(results(exactly(1), 1)).toBe("1 result");
  expect(results(exactly(8), 8)).toBe("8 results");
  expect(results(exactly(8), 7)).toBe("Top 7 of 8 results");
  expect(results(exactly(2_000), 10)).toBe("Top 10 of 2,000 results");
  expect(results({ count: 12, isLeast: true }, 10)).toBe("Top 10 of at least 12 results");
  expect(results({ count: 10, isLeast: true }, 10)).toBe("At least 10 results");
  expect(results(exactly(0), 0)).toBe("No results");
});

test("a very long query is repeated shortened", () => {
  const one = { count: 1, isLeast: false, results: [1], partners: [] };
  expect(found("x".repeat(100), one)).toBe(`1 result for “${"x".repeat(60)}…”.`);
  expect(found("kite", one, "in 3.1 Kites")).toBe("1 result for “kite” in 3.1 Kites.");
  expect(found("call", { ...one, partners: [1, 2] })).toBe("2 phone numbers. 1 result for “call”.");
  expect(found("call", { ...one, count: 0, results: [], partners: [1, 2] })).toBe("2 phone numbers for “call”.");
});

test("each word that was read as others has a sentence", () => {
  expect(
    spelling([
      { typed: "kits", read: ["kites", "kiters"] },
      { typed: "bo", read: ["boat", "bow"], isCompletion: true },
    ]),
  ).toEqual([
    "Showing results for “kites” or “kiters” instead of “kits”.",
    "Showing results for words that begin with “bo”: “boat” or “bow”.",
  ]);
});

test("a chapter or part that the manual does not have is named", () => {
  expect(unknownPlace("9.9")).toBe("This manual has no chapter 9.9, so all of it was searched.");
  expect(unknownPlace("3.1", "Kites")).toBe("This manual has no part “Kites” in a chapter 3.1, so all of it was searched.");
});

test("where nothing is found, each next step is a sentence, its links in brackets", () => {
  expect(noSection("3.2.9")).toBe("There is no section 3.2.9.");
  expect(offer("kits", ["kites", "boats"])).toBe("For “kits”, did you mean [kites] or [boats]?");
  expect(known("kite boat")).toBe("There are results for “[kite boat]”.");
  expect(notInOrder('"kite a"', true)).toContain("not every section could be checked");
  expect(notInOrder('"kite a"', false)).not.toContain("not every section");
});

test("the words by which sections were found are listed, five at most", () => {
  expect(alsoMatched([])).toBe("");
  expect(alsoMatched(["kite", "paper boat"])).toBe("Also matched: kite, paper boat.");
  expect(alsoMatched(["a", "b", "c", "d", "e", "f", "g"])).toBe("Also matched: a, b, c, d, e and 2 more.");
});

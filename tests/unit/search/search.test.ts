import { expect, test } from "vitest";
import { numbers, searchChapter, searchInvented } from "./invented-index";

test.each([
  "8.45.7",
  "45.7",
  "8-45-7",
  "section 8.45.7",
  "Sections 8.45.7",
  "§8.45.7",
  "§ 8.45.7",
  "see 8.45.7",
  "8.45.7.",
  "para 7",
  "paragraph 7",
])("“%s” is answered by 8.45.7 first", (typed) => {
  expect(numbers(searchChapter(typed))[0]).toBe("8.45.7");
});

test("a chapter's number is answered by its sections in order", () => {
  expect(numbers(searchChapter("8.45"))).toEqual(Array.from({ length: 20 }, (_, i) => `8.45.${i + 1}`));
});

test("a number with words is answered by its section, then by the words", () => {
  const found = numbers(searchChapter("8.45.2 sexting"));
  expect(found[0]).toBe("8.45.2");
  expect(found).toContain("8.45.18");
});

test("a number that is not held is answered by nothing but the nearest", () => {
  expect(searchChapter("8.45.21")).toMatchObject({ results: [], nearest: "8.45.20" });
});

test("“section 15” and “section 47” are words of an Act, not numbers of the manual", () => {
  expect(numbers(searchChapter("section 15")).slice(0, 2).sort()).toEqual(["8.45.7", "8.45.8"]);
  expect(numbers(searchChapter("section 47"))[0]).toBe("8.45.17");
});

test("words in quotes are found as they stand, in that order, or not at all", () => {
  expect(numbers(searchChapter('"accidental discovery"'))).toEqual(["8.45.15"]);
  expect(numbers(searchChapter("“relevant offence”")).sort()).toEqual(["8.45.7", "8.45.9"]);
  expect(numbers(searchChapter('"police the notify"'))).toEqual([]);
  expect(numbers(searchChapter('"any part of the world"'))).toEqual(["8.45.7"]);
});

test("a misspelt word is read as the one meant, and that is said", () => {
  const answer = searchChapter("harrassed");
  expect(answer.spelling).toEqual([{ typed: "harrassed", read: ["harassed"] }]);
  expect(numbers(answer)[0]).toBe("8.45.1");
});

test("a word misprinted in the text is found by its right spelling", () => {
  expect(numbers(searchChapter("enquiries"))).toContain("8.45.17");
  expect(numbers(searchInvented("string"))).toContain("3.1.3");
});

test.each([
  "mortgage",
  "zzxqv",
  "what is the",
  "<script>",
  "__proto__",
  "constructor",
  "toString",
  "😀",
  "!!!",
  "مرحبا",
  "",
  " ",
  '"',
  "-",
  ".",
])("“%s” is answered by nothing", (typed) => {
  expect(searchChapter(typed).results).toEqual([]);
});

test("very long queries are cut, not suffered", () => {
  for (const typed of [
    "x".repeat(10_000),
    "1.".repeat(5_000),
    '"'.repeat(10_000),
    "8.45.".repeat(2_000),
    `${" ".repeat(9_999)}a`,
    "1234567890".repeat(1_000),
  ]) {
    expect(Array.isArray(searchChapter(typed).results)).toBe(true);
  }
});

test("the paragraph that answers best is named", () => {
  const [first] = searchInvented("ladder").results;
  expect(first).toMatchObject({ number: "3.1.4", paragraph: 4 });
});

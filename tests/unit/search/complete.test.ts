import { expect, test } from "vitest";
import { complete } from "../../../lib/search/complete";
import { stem } from "../../../lib/search/words";
import { spelling } from "../../../lib/wording/search";
import { numbers, openChapter, searchChapter } from "./invented-index";

test("an unfinished word is read as the most frequent words that start with it, one of each stem", async () => {
  const read = await complete("groo", openChapter, stem);
  expect(read?.isCompletion).toBe(true);
  expect(read?.words).toContain("groom");
  expect(new Set(read?.words).size).toBe(read?.words.length);
  expect((await complete("se", openChapter, stem))?.words.length).toBe(4);
  expect(await complete("g", openChapter, stem)).toBeUndefined();
  expect(await complete("zzx", openChapter, stem)).toBeUndefined();
});

test("only the last word is unfinished, only while one types, and only until a space ends it", async () => {
  const answered = async (typed: string, unfinished: boolean) => numbers(await searchChapter(typed, { unfinished }));
  expect((await answered("foren", true))[0]).toBe("8.45.14");
  expect(await answered("po", true)).toContain("8.45.13");
  expect(await answered("po", false)).toEqual([]);
  expect(await answered("po ", true)).toEqual([]);
  expect((await answered("police foren", true))[0]).toBe("8.45.14");
  expect((await searchChapter("foren", { unfinished: true })).spelling).toEqual([
    { typed: "foren", read: expect.arrayContaining(["forensic"]), isCompletion: true },
  ]);
});

test("a misspelt word is read as before, be it the last", async () => {
  expect((await searchChapter("groming", { unfinished: true })).spelling).toEqual([{ typed: "groming", read: ["grooming"] }]);
});

test("words of the thesaurus are completed, too", async () => {
  expect(numbers(await searchChapter("nud", { unfinished: true }))).toContain("8.45.19");
});

test("a word that is in the thesaurus only within phrases is completed like any other", async () => {
  expect((await searchChapter("sex", { unfinished: true })).count).toBeGreaterThan(3);
});

test("once sent, an unfinished word is read as a beginning only if nothing is found, and the answer says so", async () => {
  const answer = await searchChapter("snapch", { unfinished: "fallback" });
  expect(answer.count).toBe((await searchChapter("snapch", { unfinished: true })).count);
  expect(spelling(answer.spelling)[0]).toMatch(/^Showing results for words that begin with “snapch”: “snapchat/);
  const found = await searchChapter("police", { unfinished: "fallback" });
  expect(found.spelling).toEqual([]);
});

test("a number being typed names those that begin so, where it names nothing yet", async () => {
  expect(numbers(await searchChapter("8.45.1", { unfinished: true, limit: 50 }))).toEqual(["8.45.1"]);
  expect(numbers(await searchChapter("para 8", { unfinished: true, limit: 50 }))).toEqual(["8.45.8"]);
  expect(numbers(await searchChapter("8.4", { unfinished: true, limit: 50 }))).toHaveLength(20);
  expect(numbers(await searchChapter("8.4"))).toEqual([]);
});

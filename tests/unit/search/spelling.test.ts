import { expect, test } from "vitest";
import { farSpellings } from "../../../lib/search/far-spellings";
import { joinParts, respell } from "../../../lib/search/spelling";
import { stem } from "../../../lib/search/words";
import { openChapter } from "./invented-index";

const readAs = async (word: string) => (await respell(word, openChapter, false, stem))?.words ?? [];

test.each([
  ["groming", "grooming"],
  ["extreemist", "extremist"],
  ["sexaul", "sexual"],
  ["pornagraphic", "pornographic"],
  ["snapchta", "snapchat"],
  ["hcild", "child"],
  ["harrasment", "harass"],
  ["radicilised", "radicalisation"],
  ["schl", "school"],
])("“%s” is read as “%s”", async (typed, meant) => {
  expect(await readAs(typed)).toContain(meant);
});

test.each(["elephant", "mortgage", "dental", "kx", "k1te", "x".repeat(400), "زرافة"])("“%s” is unlike all", async (typed) => {
  expect(await readAs(typed)).toEqual([]);
});

test("a word of the language is not read as another, unless it is long and hardly ever meant", async () => {
  for (const word of ["contract", "supervision", "bruising", "data", "trip", "patient"])
    expect([word, await readAs(word)]).toEqual([word, []]);
  expect(await readAs("extremest")).toContain("extremist");
});

test("words that nobody knows apart are joined where the manual has them as one", async () => {
  const isHeld = async (word: string) => ["online", "blackmail"].includes(word);
  expect(await joinParts(["on", "line", "fun"], [0], [true, false, true], isHeld)).toEqual(["online", "fun"]);
  expect(await joinParts(["black", "mail"], [], [false, false], isHeld)).toEqual(["blackmail"]);
  expect(await joinParts(["on", "line"], [], [true, false], isHeld)).toEqual(["on", "line"]);
});

test("no misprint of the text counts as a right spelling", async () => {
  expect(await readAs("enquiritie")).not.toContain("enquirities");
});

test("what may have been meant is offered from the manual's own words, not the thesaurus", () => {
  const known = ["perpetrator", "snapchat"].map((word) => ({ word, often: word === "snapchat" ? 0 : 2, letters: 0 }));
  expect(farSpellings("perpetratee", known)).toEqual(["perpetrator"]);
  expect(farSpellings("snapchats", known)).toEqual([]);
});

import { expect, test } from "vitest";
import { farSpellings } from "../../../lib/search/far-spellings";
import { respell } from "../../../lib/search/spelling";
import { openChapter } from "./invented-index";

const readAs = async (word: string) => (await respell(word, openChapter, false))?.words ?? [];

test.each([
  ["groming", "grooming"],
  ["extreemist", "extremist"],
  ["sexaul", "sexual"],
  ["pornagraphic", "pornographic"],
  ["snapchta", "snapchat"],
  ["hcild", "child"],
])("“%s” is read as “%s”", async (typed, meant) => {
  expect(await readAs(typed)).toContain(meant);
});

test.each(["elephant", "mortgage", "dental", "kx", "k1te", "x".repeat(400), "زرافة"])("“%s” is unlike all", async (typed) => {
  expect(await readAs(typed)).toEqual([]);
});

test("no misprint of the text counts as a right spelling", async () => {
  expect(await readAs("enquiritie")).not.toContain("enquirities");
});

test("what may have been meant is offered from the manual's own words, not the thesaurus", () => {
  const known = ["perpetrator", "snapchat"].map((word) => ({ word, often: word === "snapchat" ? 0 : 2, letters: 0 }));
  expect(farSpellings("perpetratee", known)).toEqual(["perpetrator"]);
  expect(farSpellings("snapchats", known)).toEqual([]);
});

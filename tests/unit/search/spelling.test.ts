import { expect, test } from "vitest";
import { farSpellings } from "../../../lib/search/far-spellings";
import { isOfLanguage, respace, respell } from "../../../lib/search/spelling";
import { stem } from "../../../lib/search/words";
import { openChapter } from "./invented-index";

const readAs = async (word: string) => (await respell(word, openChapter, false, stem))?.words ?? [];
const stemsReadAs = async (word: string, supported: boolean) => (await respell(word, openChapter, supported, stem))?.words.map(stem);

test.each([
  ["groming", "grooming"],
  ["extreemist", "extremist"],
  ["sexaul", "sexual"],
  ["pornagraphic", "pornographic"],
  ["snapchta", "snapchat"],
  ["hcild", "child"],
  ["harrasment", "harassment"],
  ["radicilised", "radicalised"],
  ["schl", "school"],
])("“%s” is read as “%s”", async (typed, meant) => {
  expect(await stemsReadAs(typed, false)).toContain(stem(meant));
});

test.each(["elephant", "mortgage", "dental", "kx", "k1te", "x".repeat(400), "زرافة"])("“%s” is unlike all", async (typed) => {
  expect(await readAs(typed)).toEqual([]);
});

test("a word of the language is not read as another, unless it is long and hardly ever meant", async () => {
  for (const word of ["contract", "supervision", "bruising", "data", "trip", "patient"])
    expect([word, (await readAs(word)).filter((other) => other !== word)]).toEqual([word, []]);
  expect(await readAs("extremest")).toContain("extremist");
});

test("words that nobody knows apart are joined where the manual has them as one", async () => {
  const isHeld = async (word: string) => ["online", "blackmail"].includes(word);
  const join = (row: string[], hyphens: number[], held: boolean[]) => respace({ row, hyphens, held, isHeld }, openChapter, stem);
  expect(await join(["on", "line", "fun"], [0], [true, false, true])).toEqual(["online", "fun"]);
  expect(await join(["black", "mail"], [], [false, false])).toEqual(["blackmail"]);
  expect(await join(["on", "line"], [], [true, false])).toEqual(["on", "line"]);
});

test.each([
  ["forensicexamination", ["forensic", "examination"]],
  ["gamesconsole", ["games", "console"]],
  ["confiscatedtablet", ["confiscated", "tablet"]],
  ["onlinegroming", ["online", "groming"]],
  ["meetabroad", ["meet", "abroad"]],
  ["groming", ["groming"]],
  ["playground", ["playground"]],
  ["xylonquartz", ["xylonquartz"]],
])("“%s” is read as %j", async (typed, read) => {
  expect(await respace({ row: [typed], hyphens: [], held: [false], isHeld: async () => false }, openChapter, stem)).toEqual(read);
});

test("no misprint of the text counts as a right spelling", async () => {
  expect(await readAs("enquiritie")).not.toContain("enquirities");
});

test("what may have been meant is offered from the manual's own words, not the thesaurus", () => {
  const known = ["perpetrator", "snapchat"].map((word) => ({ word, often: word === "snapchat" ? 0 : 2, letters: 0 }));
  expect(farSpellings("perpetratee", known)).toEqual(["perpetrator"]);
  expect(farSpellings("snapchats", known)).toEqual([]);
});

test.each([
  ["evidnece", "evidence"],
  ["fone", "phone"],
  ["radicalisrd", "radicalised"],
  ["pictrues", "picture"],
])("“%s” among other words is read as “%s”", async (typed, meant) => {
  expect(await stemsReadAs(typed, true)).toContain(stem(meant));
});

test("a word of asking may be what was meant", async () => {
  for (const [typed, meant] of [
    ["whta", "what"],
    ["shoudl", "should"],
  ])
    expect([typed, (await respell(typed, openChapter, true, stem))?.words[0]]).toEqual([typed, meant]);
});

test("words of the language and its longer names are known to be", async () => {
  expect(await Promise.all(["gas", "mortgage", "london", "xjqzk"].map((word) => isOfLanguage(word, openChapter)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

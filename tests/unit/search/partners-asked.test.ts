import { expect, test } from "vitest";
import type { Partner } from "../../../lib/domain/manual";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { lateCode, memorySource } from "../../../lib/search/memory-source";
import { openSearch } from "../../../lib/search/search";
import { invented, inventedFiles, searchChapter, searchInvented, searchShards } from "./invented-index";

const all = ["East Sussex", "West Sussex", "Brighton & Hove"];
const names = async (typed: string, search = searchChapter) => (await search(typed)).partners.map(({ name }) => name);

test.each([
  "phone number",
  "telephone",
  "Telephone numbers",
  "call",
  "who do I call",
  "contact",
  "who can I ring?",
  "101",
  "999",
  "mash phone number",
])("“%s” asks for all numbers", async (typed) => expect(await names(typed)).toEqual(all));

test.each([
  ["East Sussex", ["East Sussex"]],
  ["east sussex phone number", ["East Sussex"]],
  ["call brighton", ["Brighton & Hove"]],
  ["Hove", ["Brighton & Hove"]],
  ["sussex", ["East Sussex", "West Sussex"]],
  ["strategy discussion in East Sussex", ["East Sussex"]],
  ["01273 481544", ["East Sussex"]],
  ["+44 1273 481544", ["East Sussex"]],
  ["(01273) 481544", ["East Sussex"]],
  ["481544", ["East Sussex"]],
  ["01273", ["East Sussex", "Brighton & Hove"]],
  ["0330 222 5296", ["West Sussex"]],
])("“%s” asks for %j", async (typed, asked) => {
  expect(await names(typed)).toEqual(asked);
  expect(await names(typed, searchShards)).toEqual(asked);
});

test.each([
  "nudes on a phone",
  "grooming",
  "8.45.7",
  "2003",
  "222",
  "16",
  "ringleader",
  "online",
  "telephone conversations",
  "number of techniques",
  "1989 act",
])("“%s” asks for no number", async (typed) => expect(await names(typed)).toEqual([]));

test("a partner's name is never read as another word, whole or while it is typed", async () => {
  const { spelling, results } = await searchChapter("East Sussex");
  expect(spelling).toEqual([]);
  // The texts name Sussex, and not the east of it.
  expect(results.map(({ number }) => number)).toEqual((await searchChapter("sussex")).results.map(({ number }) => number));
  for (const typed of ["bri", "Brigh", "Brighton", "brighton and hov"]) {
    const answer = await searchChapter(typed, { unfinished: true });
    const misspelt = answer.spelling.filter(({ isCompletion }) => !isCompletion);
    expect([typed, misspelt, answer.partners.map(({ name }) => name)]).toEqual([typed, [], ["Brighton & Hove"]]);
  }
});

test("an answer of numbers alone offers no other spelling, and says how old they are", async () => {
  const answer = await searchInvented("Elsewhere");
  expect(answer.partners).toMatchObject([{ name: "Elsewhere & Beyond", telephone: "01632 960 002" }]);
  expect(answer).toMatchObject({ results: [], offered: [], partnersAsAt: "February 2020" });
});

test("a word that is in most sections is about these, though a partner has it in its name", async () => {
  const search = async (typed: string, partners: Partner[]) =>
    (await openSearch(memorySource(buildSearchIndex({ ...invented, partners })), lateCode)).search(typed);
  const partners = [{ name: "Invented Kite Helpline of Nowhere", telephone: "01632 960001" }];
  expect((await search("invented", partners)).partners).toEqual([]);
  expect((await search("nowhere", partners)).partners).toMatchObject(partners);
  expect((await search("phone number", [])).partners).toEqual([]);
});

test("the index has names and numbers, and not how they were printed", () => {
  expect(inventedFiles.root.partners).toEqual([
    { name: "Nowhere", telephone: "01632 960001" },
    { name: "Elsewhere & Beyond", telephone: "01632 960 002" },
  ]);
});

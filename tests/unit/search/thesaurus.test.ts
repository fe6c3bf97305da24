import { expect, test } from "vitest";
import { namesEveryday } from "../../../lib/search/everyday-words";
import { matchRows } from "../../../lib/search/match-rows";
import { leadSign, openThesaurus, tokensOf, writeRow } from "../../../lib/search/thesaurus";

// Filed by the last word.
const typed = (...entries: string[]) =>
  entries.map((entry) =>
    tokensOf(entry)
      .join(" ")
      .replace(/[^ ]+$/, `${entry.includes(" of ") || entry.includes(" at ") ? leadSign.loose : leadSign.strict}$&`),
  );
const rows = [
  { typed: typed("float", "float boat"), find: ["paper boats", "kites"] },
  { typed: typed("kite"), find: ["kites", "dragon"], wide: ["flying"] },
  { typed: typed("other kites", "be real", "looked after kite"), find: ["gliders"] },
  { typed: typed("signs of a storm", "look at the string"), find: ["weather"] },
  { typed: typed("boat regatta of kites"), find: ["fair"] },
];
const thesaurus = openThesaurus(rows.map(writeRow).join("\n")).entries;
const match = async (words: string) =>
  (await matchRows(tokensOf(words), async (lead) => thesaurus.get(lead))).map(({ places, targets }) => [
    places[0],
    places.length,
    targets[0].shown,
  ]);

test("the longest row that matches the words is used, wherever it begins", async () => {
  expect(await match("red float boat kite")).toEqual([
    [1, 2, "paper boats"],
    [3, 1, "dragon"],
  ]);
  // Not greedy from the left: "float boat" would take a word of the longer row.
  expect(await match("float boat regatta of kites")).toEqual([
    [0, 1, "paper boats"],
    [1, 4, "fair"],
  ]);
});

test("a row is matched as typed, stop words included", async () => {
  expect(await match("other kites")).toEqual([[0, 2, "gliders"]]);
  expect(await match("red kites")).toEqual([[1, 1, "dragon"]]);
  expect(await match("is it real")).toEqual([]);
  expect(await match("look at the kite")).toEqual([[3, 1, "dragon"]]);
});

test("articles change nothing, nor does what stands after one; of several words that say something the others may be missing", async () => {
  for (const words of ["signs of storm", "signs of the storm", "signs storm"])
    expect(await match(words)).toEqual([[0, words.split(" ").length, "weather"]]);
  expect(await match("look at the child's string")).toEqual([[0, 5, "weather"]]);
});

test("one other word may be between the words of a row, and is none of them", async () => {
  const [{ places }] = await matchRows(tokensOf("float red boat"), async (lead) => thesaurus.get(lead));
  expect(places).toEqual([0, 2]);
  expect(await match("float red paper boat")).toEqual([[0, 1, "paper boats"]]);
});

test("words that are only wider are known to be", async () => {
  const [{ targets }] = await matchRows(["kite"], async (lead) => thesaurus.get(lead));
  expect(targets).toEqual([
    { shown: "dragon", key: "dragon" },
    { shown: "flying", key: "fly", isWide: true },
  ]);
});

test("words that no row is typed by name none", async () => {
  expect(await match("string __proto__")).toEqual([]);
});

test("an entry that one everyday word would find is known to be", () => {
  expect(["look", "the work", "telling"].map(namesEveryday)).toEqual([true, true, true]);
  expect(["take down", "at work", "police"].map(namesEveryday)).toEqual([false, false, false]);
});

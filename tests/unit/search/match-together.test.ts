import { expect, test } from "vitest";
import { matchRows } from "../../../lib/search/match-rows";
import { matchTogether } from "../../../lib/search/match-together";
import { areTogether, openThesaurus, tokensOf, writeRow } from "../../../lib/search/thesaurus";

// An invented thesaurus, as the build files it.
const thesaurus = openThesaurus(
  [
    { typed: ["*yacht", "*raft", "row ~boat"], find: ["boats"], kind: "$boat" },
    { typed: ["*sailor", "12 year old ~sailor"], find: [], kind: "$crew" },
    { typed: ["*storm"], find: ["weather"], kind: "$danger" },
    { typed: ["& $crew ~$danger"], find: ["rescue"] },
    { typed: ["& $crew ~$danger $boat"], find: ["lifeboats"] },
    { typed: ["& $crew ~$crew"], find: ["crews"] },
  ]
    .map(writeRow)
    .join("\n"),
);
const lookUp = async (lead: string) => thesaurus.get(lead);
const together = async (words: string) => {
  const tokens = tokensOf(words);
  const found = await matchTogether(tokens, await matchRows(tokens, lookUp), lookUp);
  return found && [found.targets[0].shown, found.places];
};

test("kinds of things are named together wherever they are and in whatever order", async () => {
  expect(await together("the sailor was lost in that storm")).toEqual(["rescue", [1, 6]]);
  expect(await together("storm took our sailor")).toEqual(["rescue", [0, 3]]);
});

test("the row that names most of the kinds is used", async () => {
  expect(await together("sailor on a raft in a storm")).toEqual(["lifeboats", [0, 3, 6]]);
  expect(await together("storm and a row boat with a sailor")).toEqual(["lifeboats", [0, 3, 4, 7]]);
});

test("each part is another thing, and words of one kind side by side are one thing", async () => {
  expect(await together("sailor sailor")).toBeUndefined();
  expect(await together("sailor meets sailor")).toEqual(["crews", [0, 2]]);
  expect(await together("12 year old sailor")).toBeUndefined();
});

test("one thing alone, or things that no row names together, find nothing", async () => {
  expect(await together("storm")).toBeUndefined();
  expect(await together("yacht in a storm")).toBeUndefined();
  expect(await together("__proto__ constructor")).toBeUndefined();
});

test("only kinds joined by “&” are together", () => {
  expect(["$crew & $boat", "$crew&$boat & $danger"].map(areTogether)).toEqual([true, true]);
  expect(["$crew", "sail $boat", "policies & procedures"].map(areTogether)).toEqual([false, false, false]);
});

import { expect, test } from "vitest";
import { matchRows, openThesaurus } from "../../../lib/search/thesaurus";

const thesaurus = openThesaurus([
  { typed: ["float", "float boat"], find: ["paper boats", "kites"] },
  { typed: ["kite"], find: ["kites", "dragon"] },
]);
const match = (...stems: string[]) => matchRows(stems, async (key) => thesaurus.get(key));

test("the longest row that matches the words is used, wherever it is", async () => {
  expect(await match("red", "float", "boat", "kite")).toEqual([
    {
      from: 1,
      length: 2,
      targets: [
        { shown: "paper boats", key: "paper boat" },
        { shown: "kites", key: "kite" },
      ],
    },
    { from: 3, length: 1, targets: [{ shown: "dragon", key: "dragon" }] },
  ]);
});

test("words that no row is typed by name none", async () => {
  expect(await match("string", "__proto__")).toEqual([]);
});

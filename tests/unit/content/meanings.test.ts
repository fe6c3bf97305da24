import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { collectMeanings } from "../../../lib/content/meanings";

test("a term means what the sentence that defines it says, and knows who uses it; an abbreviation names its source", () => {
  expect(loadManual("tests/fixtures/renumbered").meanings).toEqual([
    {
      kind: "abbreviation",
      word: "IBL",
      words: "Invented Board of Lanterns",
      source: "The invented lamplighter's handbook",
      address: "https://www.example.org/handbook",
      usedIn: ["19.1.2"],
    },
    {
      kind: "definition",
      word: "invented lantern",
      words: "An invented lantern is lit at dusk, as chapter 19.1 and 19.1.4 say.",
      section: "19.1.1",
      paragraph: 1,
      usedIn: ["19.1.3", "19.1.4"],
    },
  ]);
});

test("a term that a chapter which is out of date defines has the day of its text", () => {
  const { chapters } = loadManual("tests/fixtures/renumbered");
  const replaced = chapters.map((chapter) => ({ ...chapter, status: "historical" as const, asAt: "2020-02-29" }));
  expect(collectMeanings(replaced, {})).toMatchObject([{ word: "invented lantern", outOfDate: "2020-02-29" }]);
  expect(collectMeanings(chapters, {})[0]).not.toHaveProperty("outOfDate");
});

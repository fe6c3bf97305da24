import { expect, test } from "vitest";
import { nearestNumber, nearestWord } from "../../../lib/messages/did-you-mean";

const known = ["8.45", ...Array.from({ length: 20 }, (_, i) => `8.45.${i + 1}`)];

test.each([
  ["8.45.21", "8.45.20"],
  ["8.45.120", "8.45.20"],
  ["8.54.12", "8.45.12"],
  ["9.45.7", "8.45.7"],
  ["8.46", "8.45"],
])("the number nearest to %s is %s", (asked, nearest) => {
  expect(nearestNumber(asked, known)).toBe(nearest);
});

test("suggests no number if there are none", () => {
  expect(nearestNumber("8.45.7", [])).toBeUndefined();
});

test("a word is near within a third of its letters, whatever its case", () => {
  expect(nearestWord("Sexual-Exploitaton", ["sexual-exploitation", "police"])).toBe("sexual-exploitation");
  expect(nearestWord("kite", ["police", "sexual-exploitation"])).toBeUndefined();
});

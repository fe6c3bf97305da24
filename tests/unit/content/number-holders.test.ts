import { expect, test } from "vitest";
import { readNumberHolders } from "../../../lib/content/number-holders";

// An invented number history: aa01 moved from 3.1.1 to 9.1.1, and aa02 took 3.1.1 a year later; aa03 was withdrawn.
const history = readNumberHolders({
  aa01: [
    { number: "3.1.1", from: "2018-01-01" },
    { number: "9.1.1", from: "2020-01-01" },
  ],
  aa02: [{ number: "3.1.1", from: "2021-01-01" }],
  aa03: [
    { number: "3.1.3", from: "2018-01-01" },
    { number: "9.1.3", from: "2020-01-01" },
    { withdrawn: "2022-01-01", why: "invented" },
  ],
});

test("a renumbered text keeps its name, under whatever number it is cited", () => {
  expect(history?.nameOf("9.1.1")).toBe("3.1.1");
  expect(history?.nameOn("3.1.1", "2019-06-01")).toBe("3.1.1");
});

test("a text that took another's number has a name of its own", () => {
  expect(history?.nameOf("3.1.1")).toBe("3.1.1@aa02");
});

test("a number that no text ever had is its own name", () => {
  expect(history?.nameOf("7.7.7")).toBe("7.7.7");
});

test.each([
  ["3.1.1", "2019-06-01", "9.1.1"],
  ["3.1.1", "2021-01-01", "3.1.1"],
  ["3.1.1", "2017-01-01", "9.1.1"],
  ["3.1.3", "2019-06-01", "9.1.3"],
  ["7.7.7", "2019-06-01", undefined],
])("%s on %s is %s now", (number, day, now) => {
  expect(history?.textNow(number, day)?.number).toBe(now);
});

test("where nothing ever moved there is no history", () => {
  expect(readNumberHolders({ aa01: [{ number: "3.1.1", from: "2018-01-01" }] })).toBeUndefined();
});

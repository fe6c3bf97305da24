import { expect, test } from "vitest";
import { isWorthNoting } from "../../../lib/domain/worth-noting";

// All words here are invented.
const address = "https://www.example.org/";
const isNoted = (words: string, leadsTo?: string) => isWorthNoting({ address, words, leadsTo });

test("no note repeats what the words of a link say, in whichever order they say it", () => {
  expect(isNoted("Section 4 of the Kite Act 1999", "Kite Act 1999, section 4")).toBe(false);
  expect(isNoted("Kite Act (1999)", "Kite Act 1999")).toBe(false);
  expect(isNoted("Kite rules")).toBe(false);
});

test("a note says what the words leave out", () => {
  expect(isNoted("Section 4", "Kite Act 1999, section 4")).toBe(true);
  expect(isNoted("Kite Act (1999)", "Kite Act 1999, section 4")).toBe(true);
  expect(isNoted("Kite rules", "a later page under another title")).toBe(true);
});

test("a missing document always has a note", () => {
  expect(isWorthNoting({ words: "Kite chart" })).toBe(true);
});

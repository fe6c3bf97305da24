import { Path } from "opentype.js/dist/opentype.mjs";
import { expect, test } from "vitest";
import { cutLine, plainCharacters, wrapLines } from "../../../../lib/build/previews/set-lines";

// An invented typeface: every letter is ten pixels wide.
const font = { getAdvanceWidth: (words: string) => 10 * [...words].length, getPath: () => new Path() };
const face = { font, size: 10 };

test("words are broken into lines that fit", () => {
  expect(wrapLines(face, "an invented kite is wet", 120, 3)).toEqual(["an invented", "kite is wet"]);
});

test("an ellipsis shows that something did not fit", () => {
  expect(wrapLines(face, "an invented kite is wet today", 120, 2)).toEqual(["an invented", "kite is wet…"]);
  expect(cutLine(face, "abcdefghij", 50)).toBe("abcd…");
});

test("a word longer than a line is cut", () => {
  expect(wrapLines(face, "abcdefghijklmnop is long", 80, 3)).toEqual(["abcdefg…", "is long"]);
});

test("letters are composed, and invisible characters are left out", () => {
  expect(plainCharacters("e\u0301t\u00adat\u00a0\n a\u2011b …")).toBe("état a-b …");
});

import { expect, test } from "vitest";
import { makeSpeller } from "../../../lib/search/spelling";

const speller = makeSpeller({ vocabulary: ["balloon", "boat", "invented", "kite", "string"] });

test("a word with a slip is read as the word nearest to it", () => {
  expect(speller("ballon")).toEqual(["balloon"]);
  expect(speller("invennted")).toEqual(["invented"]);
});

test("a word unlike all, a very short one and one with digits are not guessed", () => {
  for (const word of ["elephant", "kx", "k1te", "goat2", "mortgage"]) expect(speller(word)).toEqual([]);
});

import { expect, test } from "vitest";
import { parseQuery } from "../../../lib/search/parse-query";

test("numbers, phrases and words are distinguished", () => {
  expect(parseQuery("see 8.45.2 “relevant offence” and Sexting")).toEqual({
    number: "8.45.2",
    phrases: [["relevant", "offence"]],
    words: ["sexting"],
  });
});

test("numbers without dots, dates and telephone numbers are words", () => {
  for (const typed of ["section 15", "2003", "24/10/2017", "01273 481544"]) expect(parseQuery(typed).number).toBeUndefined();
});

test("a quotation mark without its partner is no phrase", () => {
  expect(parseQuery('the "relevant offence')).toEqual({ number: undefined, phrases: [], words: ["relevant", "offence"] });
});

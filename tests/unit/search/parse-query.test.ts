import { expect, test } from "vitest";
import { lateCode } from "../../../lib/search/memory-source";
import { parseQuery } from "../../../lib/search/parse-query";

const parse = (typed: string) => parseQuery(typed, "8.45:1-20", lateCode);

test("numbers, phrases and words are distinguished", async () => {
  expect(await parse("see 8.45.2 “relevant offence” and Sexting")).toMatchObject({
    numbers: { named: [{ number: "8.45.2", at: 1 }] },
    phrases: [["relevant", "offence"]],
    row: ["and", "sexting"],
    words: ["sexting"],
  });
});

test("a quotation mark without its partner is no phrase", async () => {
  expect(await parse('the "relevant offence')).toMatchObject({ phrases: [], words: ["relevant", "offence"] });
});

test("words joined by a hyphen are known to be", async () => {
  expect(await parse("on-line abuse – at home")).toMatchObject({ row: ["on", "line", "abuse", "at", "home"], joined: [0] });
});

test("the term whose meaning is asked for is set apart", async () => {
  for (const typed of ["what is sexting", "define sexting", "sexting meaning", "What does sexting mean?"])
    expect((await parse(typed)).term).toEqual(["sexting"]);
  expect((await parse("sexting")).term).toBeUndefined();
});

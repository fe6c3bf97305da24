import { expect, test } from "vitest";
import { numbersTyped } from "../../../lib/search/numbers-named";

const packed = "8.45:1-20;8.46:1-3";
const named = (typed: string) => numbersTyped(typed, packed, false).named.map(({ number }) => number);

test.each([
  ["8.45 13", ["8.45.13"]],
  ["8.45, 13", ["8.45.13"]],
  ["8.45,16", ["8.45.16"]],
  ["8. 45. 13", ["8.45.13"]],
  ["8..45.13", ["8.45.13"]],
  ["8.4513", ["8.45.13"]],
  ["845.12", ["8.45.12"]],
  ["84513", ["8.45.13"]],
  ["45.13", ["8.45.13"]],
  ["13", ["8.45.13"]],
  ["no. 9", ["8.45.9"]],
  ["number 9", ["8.45.9"]],
  ["para 13", ["8.45.13"]],
  ["8.45.7(a)", ["8.45.7"]],
  ["8.45.7 (a) (iii)", ["8.45.7"]],
  ["8.45.7(1)(a)", ["8.45.7"]],
  ["8.45.7a", ["8.45.7"]],
  ["8.45.13/14", ["8.45.13", "8.45.14"]],
  ["8.45.13 and 14", ["8.45.13", "8.45.14"]],
  ["8.45.2, 8.45.4", ["8.45.2", "8.45.4"]],
  ["8.45.8-8.45.10", ["8.45.8", "8.45.9", "8.45.10"]],
  ["8.45.8–10", ["8.45.8", "8.45.9", "8.45.10"]],
  ["sections 8.45.2 to 8.45.4", ["8.45.2", "8.45.3", "8.45.4"]],
  ["8.45.9 relevant offence", ["8.45.9"]],
])("“%s” names %j", (typed, numbers) => {
  expect(named(typed)).toEqual(numbers);
});

test("numbers are taken out of the words, and a paragraph is no section of its own", () => {
  expect(numbersTyped("grooming in 8.45.6 para 2", packed, false)).toMatchObject({
    named: [{ number: "8.45.6", at: 5 }],
    paragraph: 2,
    rest: "grooming in ",
  });
});

test("an item is named by its markers, and words in brackets stay words", () => {
  expect(numbersTyped("8.45.7 (A) (xviii)", packed, false)).toMatchObject({ item: "(a)(xviii)", rest: "" });
  expect(numbersTyped("8.45.7 (grooming)", packed, false)).toMatchObject({ named: [{ number: "8.45.7" }], rest: " (grooming)" });
});

test("a chapter's number names all its sections, and one that the manual does not have is missing", () => {
  expect(numbersTyped("8.45 sexting", packed, false)).toMatchObject({ named: [], chapter: { length: 20 }, rest: " sexting" });
  expect(numbersTyped("8.46.9 sexting", packed, false)).toMatchObject({ named: [], missing: "8.46.9", rest: " sexting" });
});

test("ages, dates, years, sections of an Act and telephone numbers are words", () => {
  for (const typed of [
    "sexting aged 13-17",
    "14 year old",
    "24/10/2017",
    "2003",
    "section 15",
    "s47",
    "01273 481544",
    "999",
    "meet at 5.30",
  ])
    expect(numbersTyped(typed, packed, false)).toEqual({ named: [], rest: typed });
  expect(named("8.45 14 year old")).toEqual([]);
});

test("a number that is being typed may go on", () => {
  expect(numbersTyped("8.4", packed, true).named).toHaveLength(23);
  expect(numbersTyped("8.45.1", packed, true).named.map(({ number }) => number)).toEqual(["8.45.1"]);
});

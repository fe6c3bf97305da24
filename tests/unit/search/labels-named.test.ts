// Labels in a query where they begin anew in each chapter; the forms of real manuals are in ../content/numbers-of-any-form.test.ts.
import { expect, test } from "vitest";
import { nearestHeld } from "../../../lib/search/far-spellings";
import { numbersTyped } from "../../../lib/search/numbers-and-labels";
import { packNumbers } from "../../../lib/util/pack-numbers";

// Invented.
const chapter = (number: string, labels: string[]) => ({ number, sections: labels.map((label) => `${number}/${label}`) });
const packed = packNumbers([
  chapter("5.1", ["2", "2.1", "3", "3.1", "3.1.1", "3.2"]),
  chapter("rules", ["Article 5", "Article 5A", "Article 7", "Section 1.01", "Section 1.02"]),
  chapter("lines", ["C", "C.1", "C.3"]),
]);
const typed = (query: string) => numbersTyped(query, packed, false);

test("a section is named as its address has it", () => {
  expect(typed("5.1/3.1").named.map(({ number }) => number)).toEqual(["5.1/3.1"]);
  expect(typed("rules/article-5").named.map(({ number }) => number)).toEqual(["rules/Article 5"]);
});

test.each([
  ["articles 5 to 7", ["Article 5", "Article 5A", "Article 7"]],
  ["article 5-7", ["Article 5", "Article 5A", "Article 7"]],
  ["Article 5, 7", ["Article 5", "Article 7"]],
  ["articles 5 and 7 of the rules", ["Article 5", "Article 7"]],
  ["sections 1.01–1.02", ["Section 1.01", "Section 1.02"]],
  ["5.1 kites 2.1 to 3.1", ["2.1", "3", "3.1"]],
  ["article 5 to 14 year olds", ["Article 5"]],
  ["article 5, c.1", ["Article 5", "C.1"]],
])("“%s” names %j", (query, labels) => {
  expect(typed(query).named.map(({ number }) => number.split("/")[1])).toEqual(labels);
});

test("a label with a letter before its dot is missing, and no section of the figures after it", () => {
  expect(typed("a.3")).toMatchObject({ named: [], missing: "a.3" });
  expect(typed("s.3").named.map(({ number }) => number)).toEqual(["5.1/3"]);
});

test.each([
  ["1.1.1", "5.1/3.1.1"],
  ["3.9", "5.1/3.2"],
  ["a.3", "lines/C.3"],
])("the nearest to %s is of its own form", (missing, nearest) => {
  expect(nearestHeld(missing, packed)).toBe(nearest);
});

import { expect, test } from "vitest";
import { citedNumber, defaultCitation, fillCitation } from "../../../lib/domain/citation";

test("a form is filled with what is known and keeps the rest open", () => {
  expect(fillCitation(defaultCitation, { number: "3.1.4", chapter: "Kites", manual: "Manual of {number}s" })).toBe(
    "3.1.4, Kites, Manual of {number}s, {version}, {address} (accessed {accessed})",
  );
});

test("only the parts are filled in, whatever else is in brackets", () => {
  expect(fillCitation("{toString} {__proto__} {}", { number: "3.1.4" })).toBe("{toString} {__proto__} {}");
});

test("a paragraph is cited by its section and its place in it", () => {
  expect([citedNumber("8.45.6"), citedNumber("8.45.6", 2)]).toEqual(["8.45.6", "8.45.6, paragraph 2"]);
});

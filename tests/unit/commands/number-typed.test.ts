import { expect, test } from "vitest";
import { numberTyped } from "../../../lib/commands/number-typed";

// Invented.
const numbers = ["rules", "rules/Article 5", "rules/12A(3)", "rules/1.1", "5.1", "5.1/1.1", "5.1/1.2", "what-to-do/look-up"];

test.each([
  ["rules/Article 5", "rules/Article 5"],
  ["Article 5", "rules/Article 5"],
  ["article-5", "rules/Article 5"],
  ["12a-3", "rules/12A(3)"],
  ["12A(3)", "rules/12A(3)"],
  ["1.2", "5.1/1.2"],
  ["5.1", "5.1"],
  ["5.1/1.1", "5.1/1.1"],
  ["look-up", "what-to-do/look-up"],
])("%s names one of the manual", (typed, number) => {
  expect(numberTyped(typed, numbers)).toBe(number);
});

test("a label that several chapters have is refused with their numbers, and one that none has with the nearest", () => {
  expect(() => numberTyped("1.1", numbers)).toThrow(
    "More than one chapter has a section 1.1. Write rules/1.1 or 5.1/1.1. Nothing was changed.",
  );
  expect(() => numberTyped("Article 6", numbers)).toThrow(
    /^There is no Article 6\. Did you mean rules\/Article 5\? Nothing was changed\.$/,
  );
  expect(() => numberTyped("3.1", [])).toThrow("There is no 3.1. Nothing was changed.");
});

import { expect, test } from "vitest";
import { findDoubtful } from "../../../lib/markdown/doubtful-citations";

test("a label that words say to be a section's may be of an Act, in figures, letters or numerals", () => {
  const text = "See section 3, Section 7b, clause IV, paragraph B and section A1; section 12 of the Act, and section by section.";
  expect(findDoubtful(text).map(({ label, kind }) => [label, kind])).toEqual(
    ["3", "7b", "IV", "B", "A1"].map((label) => [label, "section"]),
  );
});

test("a number with a dot may be a measure", () => {
  expect(findDoubtful("Take 3.2 with you, 4.5 hours, see 6.7").map(({ label, kind }) => [label, kind])).toEqual([["3.2", "measure"]]);
});

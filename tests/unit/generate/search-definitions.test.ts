import { expect, test } from "vitest";
import { definedTerms } from "../../../lib/generate/search-definitions";

test.each([
  ["Kite flying is a term for holding an invented string.", ["=kite fly"]],
  ["“Invented boat” refers to any boat of paper.", ["=invent boat"]],
  ["Folding, or creasing, describes the bending of paper.", ["=fold", "=creas", "=fold creas"]],
  ["Paper or card boat includes:", ["=paper boat", "=card boat", "=paper card boat"]],
])("“%s” defines its term", (sentence, keys) => {
  expect(definedTerms([sentence]).sort()).toEqual(keys.sort());
});

test.each([
  "It is an invented offence to fly a kite at night.",
  "All organisations should have kites.",
  "The kite should be kept dry. It is a fragile thing.",
  "If a kite is lost, tell the owner.",
])("“%s” defines nothing", (sentence) => {
  expect(definedTerms([sentence])).toEqual([]);
});

test("a term in quotes is defined wherever it is", () => {
  expect(definedTerms(["In this invented part:", "(1) “Tail” means the end of a kite."])).toEqual(["=tail"]);
});

import { expect, test } from "vitest";
import { excerpt } from "../../../lib/search/excerpt";

const text = "An invented sentence comes first. The kites of the kite maker fly, and nobody’s kiting stops them. A third follows.";

test("the sentence that answers is shown with whole words marked", () => {
  const pieces = excerpt(text, new Set(["kite"]), 200);
  expect(pieces.map((piece) => piece.text).join("")).toBe("The kites of the kite maker fly, and nobody’s kiting stops them.");
  expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(["kites", "kite", "kiting"]);
});

test("a long sentence is cut between words around the first mark", () => {
  const long = `${"invented words ".repeat(40)}kite ${"more words ".repeat(40)}`;
  const shown = excerpt(long, new Set(["kite"]), 100)
    .map((piece) => piece.text)
    .join("");
  expect(shown).toMatch(/^… (?:invented |words )+kite (?:more|words| )+ …$/);
  expect(shown.length).toBeLessThan(120);
});

test("without a mark the first sentence is shown, and an empty paragraph is nothing", () => {
  expect(excerpt(text, new Set(), 200)).toEqual([{ text: "An invented sentence comes first.", marked: false }]);
  expect(excerpt("", new Set(["kite"]), 200)).toEqual([]);
});

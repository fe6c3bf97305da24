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

const sentences = (paragraph: string, ...marked: string[]) =>
  marked.map((mark) =>
    excerpt(paragraph, new Set([mark]), 500)
      .map((piece) => piece.text)
      .join(""),
  );

test("a sentence ends at a full stop before a capital, a number or a quotation, and not inside an abbreviation or a number", () => {
  const paragraph =
    "Use lamps, e.g. the lantern of 2.5 m, at dusk. “Is it a kite?” asked the keeper. 30 boats (invented!) came. Was a bell rung? yes, it was.";
  expect(sentences(paragraph, "lantern", "kite", "boat", "bell")).toEqual([
    "Use lamps, e.g. the lantern of 2.5 m, at dusk.",
    "“Is it a kite?”",
    "30 boats (invented!)",
    "Was a bell rung?",
  ]);
  expect(sentences("A line\nThe kite of another line\n\nMore", "kite")).toEqual(["The kite of another line"]);
});

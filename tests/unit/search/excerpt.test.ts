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

const marked = (sentence: string, ...keys: string[]) =>
  excerpt(sentence, new Set(keys), 500)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

test("a phrase is marked as one, with the words between its own", () => {
  expect(marked("Invented images or videos of children were sent.", "imag children")).toEqual(["images or videos of children"]);
  expect(marked("A kite maker sent a kite-string.", "kite", "maker", "string")).toEqual(["kite maker", "kite-string"]);
});

test("words that are found apart from one another are marked apart", () => {
  expect(marked("A kite, a maker and a kite of a maker.", "kite", "maker")).toEqual(["kite", "maker", "kite", "maker"]);
});

test("the first mark is within the first characters that are surely in view", () => {
  const long = `${"invented words ".repeat(7)}kite ${"more words ".repeat(40)}`;
  const shown = (near?: number) =>
    excerpt(long, new Set(["kite"]), 200, near)
      .map((piece) => piece.text)
      .join("");
  expect(shown()).toMatch(/^invented words/);
  expect(shown(60)).toMatch(/^… /);
  expect(shown(60).indexOf("kite")).toBeLessThan(60);
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

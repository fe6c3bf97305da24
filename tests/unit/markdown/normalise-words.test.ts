import { expect, test } from "vitest";
import { parseMarkdown } from "../../../lib/markdown/parse-markdown";
import { renderWords } from "../../../lib/markdown/render-words";
import { nothingKnown } from "./nothing-known";

// All words here are invented.
const render = (markdown: string, address = "https://elsewhere.example.org/") =>
  renderWords(
    parseMarkdown(markdown),
    { number: "3.1.4", id: "ka04", defines: [] },
    {
      resolve: () => ({ kind: "chapter", address, outside: true }),
      find: () => undefined,
      known: nothingKnown,
      picture: () => undefined,
      text: "",
      report: () => {},
    },
  );
const code = (markdown: string, address?: string) => render(markdown, address).fingerprint;

const words = "A “kite” isn’t a [boat](chapter:boats).\n\n- paper\n- cloth\n";

test.each([
  ["straight quotes", words.replace(/[“”]/g, '"').replace("’", "'")],
  ["another line length", words.replace(" isn’t ", "\nisn’t ")],
  ["more spaces", words.replace(" isn’t ", "   isn’t ")],
  ["another sign for list items", words.replaceAll("- ", "* ")],
  ["decomposed letters", words.normalize("NFD")],
])("the fingerprint does not see %s", (_what, typed) => {
  expect(typed === words && _what !== "decomposed letters").toBe(false);
  expect(code(typed)).toBe(code(words));
});

test.each([
  ["a changed word", words.replace("kite", "Kite")],
  ["a word more", words.replace("a [", "not a [")],
  ["a comma", words.replace("”", "”,")],
  ["another target of a link", words.replace("chapter:boats", "chapter:ships")],
  ["a link less", words.replace("[boat](chapter:boats)", "boat")],
  ["a list item moved", words.replace("- paper\n- cloth", "- cloth\n- paper")],
  ["a list that has become a numbered one", words.replaceAll("- ", "1. ")],
  ["paragraphs joined", "A “kite” isn’t a [boat](chapter:boats). paper cloth"],
  ["a word that has become bold", words.replace("isn’t", "**isn’t**")],
  ["words moved from one paragraph to the next", words.replace(".\n\n- paper", ". paper\n\n-")],
])("the fingerprint sees %s", (_what, typed) => {
  expect(code(typed)).not.toBe(code(words));
});

test("a chapter that comes into the manual, or moves on the web, changes no fingerprint", () => {
  expect(code(words, "/3.9/")).toBe(code(words));
  expect(render(words).html).not.toContain("written");
});

test("a paragraph's fingerprint stays when only its neighbours change, also those nested in it", () => {
  const codes = (markdown: string) => [...render(markdown).html.matchAll(/data-fingerprint="(\w+)"/g)].map(([, found]) => found);
  const before = codes("First.\n\n- one\n  - deep\n- two");
  const after = codes("First, changed.\n\n- one\n  - deeper\n- two");
  expect(before).toHaveLength(4);
  expect(before.map((found, i) => found === after[i])).toEqual([false, true, false, true]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderInvented as render } from "./render-invented";

// All words here are invented.
const withoutNumbers = (html: string) =>
  html.replace(/<a class="self"[^>]*><\/a>/g, "").replace(/ (?:id="3\.1\.4-\d+"|data-fingerprint="\w+")/g, "");
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();

test("a marker is words of the item, in an element of its own with the space after it, and the list has no bullets", () => {
  expect(withoutNumbers(render("- (a) paper\n- (b) cloth").html)).toBe(
    '<ul class="items" role="list" type="none">\n<li><span class="marker" id="3.1.4(a)">(a) </span>paper</li>\n' +
      '<li><span class="marker" id="3.1.4(b)">(b) </span>cloth</li>\n</ul>',
  );
});

test("items are named by the items around them, numbered ones included", () => {
  const names = (markdown: string) => render(markdown).items?.map(({ name }) => name);
  expect(names("- (a) kites\n  - (i) paper\n  - (ii) cloth\n- (b) boats")).toEqual(["(a)", "(a)(i)", "(a)(ii)", "(b)"]);
  expect(names("3. kites\n   - a) paper\n4. boats\n   - a) tin")).toEqual(["(3)(a)", "(4)(a)"]);
  expect(names("- kites\n  - A. paper\n  - B. cloth")).toEqual(["(A)", "(B)"]);
});

test("two items of one name have no anchor: nobody knows which is meant", () => {
  const { html, items } = render("- (a) paper\n- (b) cloth\n\nOr:\n\n- (a) tin");
  expect(items).toEqual([
    { paragraph: 1, marker: "(a)" },
    { paragraph: 2, marker: "(b)", name: "(b)" },
    { paragraph: 4, marker: "(a)" },
  ]);
  expect([...html.matchAll(/<span class="marker"( id="[^"]+")?>/g)].map(([, id]) => id)).toEqual([undefined, ' id="3.1.4(b)"', undefined]);
});

test("in bold print, with a link, in loose items and over other items, the words stay as they are", () => {
  for (const markdown of [
    "- **(a)** paper\n- **(b)** cloth",
    "- **(a) Paper** first\n- *(b) Cloth* last",
    "- [(a) paper](https://www.example.org/)",
    "- (a) paper\n\n  More paper\n\n- (b) cloth",
    "- (a)\n  - (i) paper",
    "- (a)\n  paper",
  ]) {
    const { html, items } = render(markdown);
    expect(items?.length).toBe([...html.matchAll(/class="marker"/g)].length);
    expect(text(html)).toBe(
      markdown
        .replace(/\]\(.*?\)|[*[]/g, "")
        .replace(/(^|\n) *- /g, "$1")
        .replace(/\s+/g, " ")
        .trim(),
    );
  }
});

test("what an editor marks as words by a backslash is no marker", () => {
  expect(render("- A\\. Smith\n- B\\. Jones").items).toBeUndefined();
  expect(render("- \\(a) paper").items).toBeUndefined();
});

test("a list to tick off and a numbered list keep their own signs", () => {
  expect(render("- [ ] (a) paper\n- [x] (b) cloth").items).toBeUndefined();
  expect(render("1. (a) paper\n2. (b) cloth").items).toBeUndefined();
});

test("check codes are made of the words: a marker changes them as any word does, and what shows it does not", () => {
  const codes = (markdown: string) => render(markdown).codes;
  expect(codes("- (a) paper\n- (b) cloth")[0]).not.toBe(codes("- (b) paper\n- (c) cloth")[0]);
  // The same words, shown as items or not.
  expect(codes("- (a) paper\n- (b) cloth")).toEqual(codes("- \\(a) paper\n- \\(b) cloth"));
  expect(render("- (a) paper").fingerprint).toBe(render("- \\(a) paper").fingerprint);
});

test("a numbered list keeps its first number and the sign after its numbers, which is part of the words", () => {
  expect(render("3. paper\n4. cloth").html).toMatch(/^<ol start="3">/);
  expect(render("3) paper\n4) cloth").html).toMatch(/^<ol start="3" class="bracket">/);
  expect(render("3) paper").fingerprint).not.toBe(render("3. paper").fingerprint);
});

test("the lists of the guide are what it says", () => {
  const [items, words, numbers] = [...readFileSync("docs/lists-as-published.md", "utf8").matchAll(/```markdown\n(.*?)```/gs)].map(
    ([, markdown]) => render(markdown),
  );
  expect(items.items?.map(({ name }) => name)).toEqual(["(a)", "(a)(i)", "(a)(ii)", "(a)(iia)", "(b)"]);
  expect(words.items).toBeUndefined();
  expect([...numbers.html.matchAll(/<ol[^>]*>/g)].map(([list]) => list)).toEqual(["<ol>", '<ol start="3">']);
});

test("an item with dots says by itself what it is below, and letters within it are below that", () => {
  const names = (markdown: string) => render(markdown).items?.map(({ name }) => name);
  expect(names("1. kites\n   - 1.1 paper\n   - 1.2 cloth\n     - (a) red\n2. boats")).toEqual(["(1.1)", "(1.2)", "(1.2)(a)"]);
  expect(names("- 3.2.1 kites\n- 3.2.2 boats\n  - 3.2.2.1 tin")).toEqual(["(3.2.1)", "(3.2.2)", "(3.2.2.1)"]);
});

test("a list may go on after a paragraph with the number that follows, and one with two figures does so by the list before it alone", () => {
  const markers = (markdown: string) => render(markdown).items?.map(({ marker }) => marker);
  expect(markers("- 4.1 paper\n- 4.2 cloth\n\nOr:\n\n- 4.3 tin")).toEqual(["4.1", "4.2", "4.3"]);
  expect(markers("- 4.1 paper\n- 4.2 cloth\n\nOr:\n\n- 4.5 litres")).toEqual(["4.1", "4.2"]);
  expect(markers("Or:\n\n- 3.2.4 tin\n- 3.2.5 glue")).toEqual(["3.2.4", "3.2.5"]);
  expect(markers("- 1\\.1 litres\n- 1\\.2 litres")).toBeUndefined();
});

test("a numbered list begins with its printed number, and one that goes on does so where it is written to", () => {
  const { html } = render("3. paper\n4. cloth\n\nWords.\n\n7) tin\n8) glue");
  expect([...html.matchAll(/<ol[^>]*>/g)].map(([tag]) => tag)).toEqual(['<ol start="3">', '<ol start="7" class="bracket">']);
});

// What Markdown cannot express, and documents made to do harm: reported, never imported silently.
import { expect, test } from "vitest";
import { findChapter } from "../../../lib/import/find-chapter";
import { readDocument } from "../../../lib/import/read-document";
import type { Source } from "../../../lib/import/source";
import { printWords } from "../../../lib/import/write-chapter";
import { size } from "../../how-many";

const read = async (name: string, text: string | Buffer) => {
  const source = await readDocument(name, Buffer.from(text));
  if (!source) throw new Error("It was not read.");
  return source;
};
const page = (words: string) => read("page.html", `<h1>3.9 Invented</h1><h3>3.9.1</h3>${words}`);
const told = ({ remarks }: Source) => remarks.map(({ kind, words }) => `${kind}: ${words}`);
const wordsIn = async (name: string, text: string) => {
  const chapter = findChapter(await read(name, text));
  return chapter?.parts
    .flatMap(({ sections }) => sections)
    .map(({ number, blocks }) => [number, printWords(blocks.map(({ node }) => node))]);
};

test("reports superscript and subscript", async () => {
  expect(told(await page("<p>There are 10<sup>2</sup> steps and H<sub>2</sub>O on the 3<sup>rd</sup>.</p>"))).toEqual([
    "raised: 102",
    "raised: H2",
  ]);
});

test("a formula of a page is written on a line where that says the same, and left out with its words where not", async () => {
  const squared = "<math><mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><mi>b</mi></mrow></math>";
  const source = await page(`<p>It is ${squared}.</p><p>Not <math><msqrt><mi>x</mi></msqrt></math>.</p>`);
  expect(source.blocks.map(({ node }) => printWords([node]).trim())).toEqual(["# 3.9 Invented", "### 3.9.1", "It is a²+b.", "Not ."]);
  expect(told(source)).toEqual(["line-formula: a²+b", "formula: x"]);
});

test("letters that a page shows in a font of symbols are its signs", async () => {
  const source = await page(
    `<p><span style='font-family:Wingdings'>ü</span> red <font face="Symbol">D</font> blue <span style="font:10pt Webdings">9</span></p>`,
  );
  expect(source.blocks.map(({ node }) => printWords([node]).trim()).at(-1)).toBe("✓ red Δ blue");
  expect(told(source)).toEqual(["symbol: Webdings 39"]);
});

test("merged cells stay merged; one that goes over the header row is split and reported", async () => {
  const source = await page(
    '<table><tr><th>Day</th><th>Hour</th></tr><tr><td rowspan="2">Mon</td><td>1</td></tr><tr><td>2</td></tr></table>',
  );
  expect(told(source)).toEqual([]);
  expect(printWords(source.blocks.slice(2).map(({ node }) => node))).toBe(
    "```table\n- - Day\n  - Hour\n- - Mon\n  - 1\n- - ^\n  - 2\n```\n",
  );
  const split = await page('<table><tr><th rowspan="2">Day</th><th>Hour</th></tr><tr><td>1</td></tr></table>');
  expect(told(split)).toEqual(["merged-cell: Day"]);
});

test("reports a link that is not https, with its address", async () => {
  expect(told(await page('<p><a href="http://example.org/x">An invented link</a></p>'))).toEqual([
    "link-not-https: “An invented link” to http://example.org/x",
  ]);
});

test("a paragraph that begins with the number of a heading opens no section", async () => {
  const text = "<h1>3.9 Invented</h1><h3>3.9.1 One</h3><p>3.9.2 says more.</p><h3>3.9.2 Two</h3><p>More.</p>";
  expect(await wordsIn("page.html", text)).toEqual([
    ["3.9.1", "3.9.2 says more.\n"],
    ["3.9.2", "More.\n"],
  ]);
  expect(findChapter(await read("page.html", text))?.remarks).toEqual([{ kind: "number-in-words", at: 3, words: "3.9.2" }]);
});

test("a second chapter in the document is found", async () => {
  const text = "3.9 Invented\n\n3.9.1\n\nWords.\n\n3.10 Others\n\n3.10.1\n\nOther words.\n";
  expect(findChapter(await read("two.txt", text))?.second).toEqual({ number: "3.10", title: "Others", at: 7 });
});

test("lists of plain text keep the lists and the lettered lines inside them", async () => {
  const text = "3.9 Invented\n\n3.9.1\n\n• first\n  ◦ nested\n• second\n   a) inner\n";
  expect(await wordsIn("list.txt", text)).toEqual([["3.9.1", "- first\n  - nested\n- second\n  - a) inner\n"]]);
});

test("the quotation marks, dashes and bullets of Windows-1252 are what they are", async () => {
  const bytes = Buffer.from([...Buffer.from("3.9 Invented\n\n3.9.1\n\n"), 0x93, 0x61, 0x94, 0x20, 0x97, 0x20, 0x80, 0x92, 0x0a]);
  const source = await read("old.txt", bytes);
  expect(source.words.slice(-3)).toEqual(["“a”", "—", "€’"]);
});

test("a note that several signs lead to, and one inside a note, go to their section", async () => {
  const text =
    '<h1>3.9 Invented</h1><h3>3.9.1</h3><p>One<a id="r1" href="#n1"><sup>1</sup></a>, two<a id="r2" href="#n1"><sup>1</sup></a>.</p>' +
    '<div id="d1"><p><a id="n1" href="#r1">1</a> A note<a id="r3" href="#n2"><sup>2</sup></a>.</p></div>' +
    '<div id="d2"><p><a id="n2" href="#r3">2</a> Its own.</p></div>';
  expect(await wordsIn("page.html", text)).toEqual([["3.9.1", "One[^1], two[^1].\n\n[^1]: A note[^2].\n\n[^2]: Its own.\n"]]);
});

test("a fragment that is wrongly escaped is a name like any other", async () => {
  expect(told(await page('<p><a href="#50%">An invented link</a></p>'))).toEqual(["lost-link: “An invented link” to #50%"]);
});

test("hundreds of links that lead to each other are read at once, and so are long words", async () => {
  const links = '<a href="#x" id="y">1</a>'.repeat(size(2000));
  const notes = Array.from({ length: size(600) }, (_, i) => [
    `<sup><a id="r${i}" href="#n${i}">${i}</a></sup>`,
    `<li id="n${i}">Note <a href="#r${i}">↑</a></li>`,
  ]);
  const many = `<p>Words${notes.map(([sign]) => sign).join(" ")}</p><ol>${notes.map(([, note]) => note).join("")}</ol>`;
  expect((await page(`<p>${links}</p>${many}`)).blocks.filter(({ node }) => node.type === "footnoteDefinition")).toHaveLength(size(600));
  expect((await read("long.txt", `3.9 Invented\n\n3.9.1\n\n${"logo".repeat(5000)}\n`)).words).toHaveLength(4);
}, 60_000);

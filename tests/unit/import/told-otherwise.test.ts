// What Markdown cannot express, and documents made to do harm: reported, never imported silently.
import { expect, test } from "vitest";
import { findChapter } from "../../../lib/import/find-chapter";
import { readDocument } from "../../../lib/import/read-document";
import { printWords } from "../../../lib/import/write-chapter";

const read = async (name: string, text: string | Buffer) => {
  const source = await readDocument(name, Buffer.from(text));
  if (!source) throw new Error("It was not read.");
  return source;
};
const page = (words: string) => read("page.html", `<h1>3.9 Invented</h1><h3>3.9.1</h3>${words}`);
const wordsIn = async (name: string, text: string) => {
  const chapter = findChapter(await read(name, text));
  return chapter?.parts
    .flatMap(({ sections }) => sections)
    .map(({ number, blocks }) => [number, printWords(blocks.map(({ node }) => node))]);
};

test("reports superscript and subscript", async () => {
  expect((await page("<p>There are 10<sup>2</sup> steps and H<sub>2</sub>O.</p>")).lost).toEqual([
    "“2” is raised in the document, but reads “102” here.",
    "“2” is lowered in the document, but reads “H2” here.",
  ]);
});

test("reports merged cells", async () => {
  const { lost } = await page(
    '<table><tr><th>Day</th><th>Hour</th></tr><tr><td rowspan="2">Mon</td><td>1</td></tr><tr><td>2</td></tr></table>',
  );
  expect(lost).toEqual(["A merged cell was split, and the other cells are now empty: “Mon”. Fill in each one."]);
});

test("reports a link that is not https, with its address", async () => {
  expect((await page('<p><a href="http://example.org/x">An invented link</a></p>')).lost).toEqual([
    "Some links could not be kept, only their text: “An invented link” to http://example.org/x, which is not https. If the website supports https, add the link again with it.",
  ]);
});

test("a paragraph that begins with the number of a heading opens no section", async () => {
  const text = "<h1>3.9 Invented</h1><h3>3.9.1 One</h3><p>3.9.2 says more.</p><h3>3.9.2 Two</h3><p>More.</p>";
  expect(await wordsIn("page.html", text)).toEqual([
    ["3.9.1", "3.9.2 says more.\n"],
    ["3.9.2", "More.\n"],
  ]);
  expect(findChapter(await read("page.html", text))?.doubts.map(({ words }) => words)).toEqual([
    "3.9.2 starts a paragraph here and a heading elsewhere: read as text",
  ]);
});

test("a second chapter in the document is found", async () => {
  const text = "3.9 Invented\n\n3.9.1\n\nWords.\n\n3.10 Others\n\n3.10.1\n\nOther words.\n";
  expect(findChapter(await read("two.txt", text))?.second).toEqual({ number: "3.10", title: "Others", at: 7 });
});

test("reports nested lists and lettered lines of plain text, with line numbers", async () => {
  const { lost } = await read("list.txt", "3.9 Invented\n\n3.9.1\n\n• first\n  ◦ nested\n• second\n   a) inner\n");
  expect(lost).toEqual([
    "Line 6: “◦ nested” is indented further: read as an item like the others",
    "Line 8: “a) inner” was read as part of the item before it",
  ]);
});

test("the quotation marks, dashes and bullets of Windows-1252 are what they are", async () => {
  const bytes = Buffer.from([...Buffer.from("3.9 Invented\n\n3.9.1\n\n"), 0x93, 0x61, 0x94, 0x20, 0x97, 0x20, 0x80, 0x92, 0x0a]);
  const chapter = findChapter(await read("old.txt", bytes));
  expect(chapter?.words.slice(-3)).toEqual(["“a”", "—", "€’"]);
});

test("a note that several signs lead to, and one inside a note, go to their section", async () => {
  const text =
    '<h1>3.9 Invented</h1><h3>3.9.1</h3><p>One<a id="r1" href="#n1"><sup>1</sup></a>, two<a id="r2" href="#n1"><sup>1</sup></a>.</p>' +
    '<div id="d1"><p><a id="n1" href="#r1">1</a> A note<a id="r3" href="#n2"><sup>2</sup></a>.</p></div>' +
    '<div id="d2"><p><a id="n2" href="#r3">2</a> Its own.</p></div>';
  expect(await wordsIn("page.html", text)).toEqual([["3.9.1", "One[^1], two[^1].\n\n[^1]: A note[^2].\n\n[^2]: Its own.\n"]]);
});

test("a fragment that is wrongly escaped is a name like any other", async () => {
  expect((await page('<p><a href="#50%">An invented link</a></p>')).lost).toHaveLength(1);
});

test("hundreds of links that lead to each other are read at once, and so are long words", async () => {
  const links = '<a href="#x" id="y">1</a>'.repeat(2000);
  const notes = Array.from({ length: 600 }, (_, i) => [
    `<sup><a id="r${i}" href="#n${i}">${i}</a></sup>`,
    `<li id="n${i}">Note <a href="#r${i}">↑</a></li>`,
  ]);
  const many = `<p>Words${notes.map(([sign]) => sign).join(" ")}</p><ol>${notes.map(([, note]) => note).join("")}</ol>`;
  expect((await page(`<p>${links}</p>${many}`)).blocks.filter(({ node }) => node.type === "footnoteDefinition")).toHaveLength(600);
  expect(findChapter(await read("long.txt", `3.9 Invented\n\n3.9.1\n\n${"logo".repeat(5000)}\n`))?.words).toHaveLength(4);
}, 20_000);

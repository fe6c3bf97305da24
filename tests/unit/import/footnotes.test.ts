// Footnotes of web pages, all invented: each stays with its words, whatever reads the page first.
import { expect, test } from "vitest";
import { findInDocument } from "../../../lib/commands/find-in-document";
import { readDocument } from "../../../lib/import/read-document";
import { printWords } from "../../../lib/import/write-chapter";
import { imported } from "./imported";

const note = (name: string, sign: string, words: string) =>
  `<div id="ftn.${name}" class="footnote"><p><a href="#${name}"><sup>[${sign}] </sup></a>${words}</p></div>`;
const sign = (name: string, words: string) => `<a href="#ftn.${name}" id="${name}"><sup>[${words}]</sup></a>`;

async function sections(page: string) {
  const read = await readDocument("kites.html", Buffer.from(page));
  if (!read) throw new Error("There is no document.");
  const { chapter } = await findInDocument(read, "kites.html", {}, [], (words) => words);
  return chapter?.parts.flatMap((part) => part.sections.map(({ blocks }) => printWords(blocks.map(({ node }) => node)))) ?? [];
}

test("a page that counts its notes from another page's last one keeps each with its words", async () => {
  const page = `<h1>Chapter 9. Kites</h1><h2>9.1. Dawn</h2><p>Fly${sign("a", "82")}.</p><h2>9.2. Dusk</h2><p>Fold${sign("b", "83")}.</p>${note("a", "82", "High.")}${note("b", "83", "Twice.")}`;
  expect(await sections(page)).toEqual(["Fly[^1].\n\n[^1]: High.\n", "Fold[^1].\n\n[^1]: Twice.\n"]);
});

test("the space after a note's sign stays", async () => {
  const page = `<h1>Kites</h1><h2>Dawn</h2><p>Fly${sign("a", "1")}\nand fold.</p>${note("a", "1", "High.")}`;
  expect(await sections(page)).toEqual(["Fly[^1] and fold.\n\n[^1]: High.\n"]);
});

test("a link around a note's sign, or to a machine without a name, keeps its words alone, and is reported", async () => {
  const text = "# 3.9 Kites\n\n## 3.9.1\n\nSee [the chart[^1]](https://www.example.org/) at [the mast](https://mast:80/).\n\n[^1]: Wet.\n";
  const { words, told, changed } = await imported("kites.md", text);
  expect(words["3.9.1"]).toBe("See the chart[^1] at the mast.\n\n[^1]: Wet.");
  expect(told).toEqual(["lost-link: “the chart” to https://www.example.org/", "lost-link: “the mast” to https://mast:80/"]);
  expect(changed).toEqual([]);
});

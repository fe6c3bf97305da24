import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findChapter } from "../../../lib/import/find-chapter";
import { readPage } from "../../../lib/import/read-page";
import { readText } from "../../../lib/import/read-text";
import { writeChapter } from "../../../lib/import/write-chapter";

const fixture = (name: string) => readFileSync(`tests/fixtures/import/${name}`, "utf8");

/** Texts of the sections by their numbers, without front matter. */
function sectionsOf(chapter: ReturnType<typeof findChapter>): Record<string, string> {
  if (!chapter) throw new Error("There is no chapter.");
  const files = [...writeChapter(chapter, "2020-03-01", () => "aaaa")].filter(([name]) => name.endsWith(".md"));
  return Object.fromEntries(
    files.map(([name, text]) => [name.split("/")[1].replace(".md", ""), text.replace(/^---\n[\s\S]*?---\n\n/, "")]),
  );
}

test("a saved web page gives its chapter: parts by headings, lists inside lists, tables, bold, links", () => {
  const chapter = findChapter(readPage(fixture("invented-page.html")));
  expect(chapter).toMatchObject({
    number: "3.3",
    title: "Invented Balloons",
    furniture: { asAt: "2020-03-01", address: "https://manual.example.org" },
  });
  expect(chapter?.remarks.map(({ kind }) => kind)).toEqual(["page-line", "page-line"]);
  expect(chapter?.parts.map(({ title, sections }) => [title, sections.map((section) => [section.number, section.title])])).toEqual([
    [
      "Before a balloon rises",
      [
        ["3.3.1", undefined],
        ["3.3.2", "In the wind"],
      ],
    ],
    ["After it rose", [["3.3.3", undefined]]],
  ]);
  expect(sectionsOf(chapter)).toEqual({
    "3.3.1":
      "An invented balloon is **never** filled by *one* warden, as [the invented rules](https://www.example.org/rules) say:\n\n" +
      "- one warden fills,\n- one holds:\n  1. the rope,\n  2. the basket.\n",
    "3.3.2": "| Wind | What is done |\n| ---- | ------------ |\n| None | It rises.    |\n",
    "3.3.3": "Under Section\u00a01 of an invented Act it must come down.\n",
  });
});

test("a link that leads nowhere keeps its text, and the loss is reported", () => {
  expect(readPage(fixture("invented-page.html")).remarks.at(-1)).toMatchObject({
    kind: "lost-link",
    words: "“an invented Act” to javascript:alert(1)",
  });
});

test("a text with a byte order mark, CRLF, tabs and broken lines gives its chapter, signs of Markdown as the words they are", () => {
  const chapter = findChapter(readText(fixture("invented-ropes.txt")));
  expect(chapter?.parts.map(({ title }) => title)).toEqual(["About ropes"]);
  expect(sectionsOf(chapter)).toEqual({
    "3.4.1":
      "An invented rope is ten metres long and is made of hemp, flax or silk, as the warden likes. It is kept:\n\n1) dry,\n2) dark.\n",
    "3.4.2": "Invented knots \\*are\\* tied_twice and 5 < 6.\n\n- one,\n- two and more.\n",
  });
});

test("doubtful part titles are reported with their line, whichever way they were read", () => {
  const long = "An invented line that has no full stop and is far too long to be the title of any part";
  const chapter = findChapter(readText(`3.5 Invented\n\n3.5.1\n\nWords.\n\n${long}\n\n3.5.2\n\nWords.\n\nShort line\n\n3.5.3\n\nWords.\n`));
  expect(chapter?.remarks).toEqual([
    { kind: "no-part-title", at: 7, words: `${long} (before 3.5.2)` },
    { kind: "part-title", at: 13, words: "Short line (before 3.5.3)" },
  ]);
});

test("a number in the midst of words, or another chapter's, opens no section", () => {
  const chapter = findChapter(readText("3.5 Invented\n\n3.5.1\n\nSee 3.5.2 below.\n\n4.5.2\n\n3.50.1\n\nWords.\n"));
  expect(chapter?.parts.flatMap(({ sections }) => sections.map(({ number }) => number))).toEqual(["3.5.1"]);
});

test("a document without a chapter's number and title has no chapter", () => {
  expect(findChapter(readText("Invented words alone.\n"))).toBeUndefined();
});

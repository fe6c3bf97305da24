// One invented chapter as other programs write it: LibreOffice 7.4 and Chromium 156. Each must give the same sections.
import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { findChapter } from "../../../lib/import/find-chapter";
import { readDocument } from "../../../lib/import/read-document";
import { writeChapter } from "../../../lib/import/write-chapter";

const sections = {
  "3.8.1":
    "An invented harbour[^1] is **never** opened by *one* warden alone, as [the **invented** rules](ADDRESS) say:\n\n" +
    "- one opens,\n- one holds:\n  1. the rope,\n  2. the lamp.\n\n" +
    "[^1]: Any **invented** one.\n",
  "3.8.2":
    "| Wind  | What is done       |\n| ----- | ------------------ |\n| None  | It **stays** open. |\n| Storm | It is closed.[^1]  |\n\n" +
    "**All of this paragraph is bold.**\n\n" +
    "[^1]: By two wardens.\n\n    Never by one.\n",
  "3.8.3":
    "First line\\\nsecond line, with café & “quotes” under Section\u00a01. ***Both*** signs \\* and \\_ and <.\n\n3. Third\n4. Fourth\n",
};

async function readChapter(name: string) {
  const source = await readDocument(name, readFileSync(`tests/fixtures/import/${name}`));
  const chapter = source && findChapter(source);
  if (!chapter) throw new Error("There is no chapter.");
  return { source, chapter };
}

test.each([
  ["a Word document, written by LibreOffice", "invented-harbours.docx", "https://www.example.org/rules"],
  ["an OpenDocument text", "invented-harbours.odt", "https://www.example.org/rules"],
  ["a web page, written by LibreOffice", "invented-harbours-libreoffice.html", "https://www.example.org/rules"],
  ["a web page, saved by a browser", "invented-harbours-browser.html", "https://manual.example.org/rules/"],
])("%s keeps headings, lists and their numbers, tables, links, bold, emphasis and footnotes", async (_kind, name, address) => {
  const { chapter } = await readChapter(name);
  expect([chapter.number, chapter.title]).toEqual(["3.8", "Invented Harbours"]);
  expect(chapter.parts.map((part) => [part.title, part.sections.map(({ number, title }) => [number, title])])).toEqual([
    [
      "Before a ship comes",
      [
        ["3.8.1", "Opening"],
        ["3.8.2", "Winds"],
      ],
    ],
    ["After it came", [["3.8.3", undefined]]],
  ]);
  const files = writeChapter(chapter, "2020-03-01", () => "aaaa");
  const words = (number: string) =>
    files
      .get(`3.8-invented-harbours/${number}.md`)
      ?.replace(/^---\n[\s\S]*?---\n\n/, "")
      .replaceAll("**_Both_**", "***Both***");
  for (const [number, wanted] of Object.entries(sections))
    expect([number, words(number)]).toEqual([number, wanted.replace("ADDRESS", address)]);
});

test("leaves out the table of contents, the page's menu and headers, and says so", async () => {
  const word = await readChapter("invented-harbours.docx");
  expect([...word.source.remarks, ...word.chapter.remarks].map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
    "margin: Invented Harbours Manual, page 1 of 3",
    "contents: Contents",
    "contents: 3.8.1 Opening",
    "contents: 3.8.2 Winds",
  ]);
  const page = await readChapter("invented-harbours-browser.html");
  expect(page.source.remarks.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(["menu: Home All chapters Search", "page-line: Top"]);
  expect(page.chapter.furniture).toMatchObject({ asAt: "2020-03-01", address: "https://manual.example.org" });
});

test("rejects an archive that is too large, before unpacking it", async () => {
  const bomb = Buffer.from(zipSync({ "content.xml": strToU8("<a/>") }));
  // The size that its directory tells.
  bomb.writeUInt32LE(201_000_000, bomb.indexOf("PK\u0001\u0002", 0, "latin1") + 24);
  await expect(readDocument("bomb.odt", bomb)).rejects.toThrow("more than 100 MB");
});

test.each(["docx", "odt"])("rejects a file that is not a .%s with a clear message", async (ending) => {
  await expect(readDocument(`wrong.${ending}`, Buffer.from("Invented words."))).rejects.toThrow("save it again");
});

test("rejects a damaged or endlessly nested archive with a clear message", async () => {
  const damaged = Buffer.from(zipSync({ "content.xml": strToU8("<a><b></a>"), "word/document.xml": strToU8("<a><b></a>") }));
  for (const name of ["damaged.odt", "damaged.docx"]) await expect(readDocument(name, damaged)).rejects.toThrow("save it again");
  const deep = Buffer.from(`<h1>3.9 Deep</h1>${"<div>".repeat(20_000)}words`);
  await expect(readDocument("deep.html", deep)).rejects.toThrow("nested too deeply");
});

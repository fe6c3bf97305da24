import { expect, test } from "vitest";
import { findChapter } from "../../../../lib/import/find-chapter";
import { findOwnChapter } from "../../../../lib/import/own/find-own-chapter";
import { readDocument } from "../../../../lib/import/read-document";
import { comparedRows } from "../../../../lib/import/report/compared-rows";

test("each block of a chapter has the document's words beside it, and a word that only one side has is marked", async () => {
  const source = await readDocument("kites.txt", Buffer.from("3.9 Kites\n\n3.9.1\n\nA red kite flies.\n\nNone waits.\n"));
  const chapter = source && findChapter(source);
  if (!source || !chapter) throw new Error("There is no chapter.");
  const words = source.words.flatMap((word) => (word === "red" ? ["red", "paper"] : word === "waits." ? [] : [word]));
  const rows = comparedRows({ ...source, words }, chapter) ?? [];
  const said = (side: "document" | "chapter") =>
    rows.map((row) => row[side].map(({ words: run, isOnly }) => (isOnly ? `[${run}]` : run)).join(" "));
  expect(rows.map(({ of }) => of)).toEqual(["", "3.9.1", "3.9.1", "3.9.1"]);
  expect(said("document")).toEqual(["3.9 Kites", "3.9.1", "A red [paper] kite flies.", "None"]);
  expect(said("chapter")).toEqual(["3.9 Kites", "3.9.1", "A red kite flies.", "None [waits.]"]);
});

test("letters that a document counts are beside those of the chapter, and sections are called as an editor calls them", async () => {
  const page = '<h1>Kites</h1><h2>Dawn</h2><p>It flies:</p><ol type="a"><li>high;</li><li>low.</li></ol><h2>1.1 Dusk</h2><p>None.</p>';
  const source = await readDocument("kites.html", Buffer.from(page));
  const chapter = source && findOwnChapter(source, { name: "kites" });
  if (!source || !chapter) throw new Error("There is no chapter.");
  const rows = comparedRows(source, chapter) ?? [];
  expect(rows.flatMap((row) => [...row.document, ...row.chapter]).filter(({ isOnly }) => isOnly)).toEqual([]);
  const said = rows.map(({ name, document }) => [name, document.map(({ words }) => words).join(" ")]);
  expect(said.slice(0, 5)).toEqual([
    ["", "Kites"],
    ["“Dawn”", "Dawn"],
    ["“Dawn”", "It flies:"],
    ["“Dawn”", "a. high; b. low."],
    ["1.1 Dusk", "1.1 Dusk"],
  ]);
});

test("where a document keeps its own labels, its titles are compared as it has them", async () => {
  const source = await readDocument(
    "boats.md",
    Buffer.from("# Invented boats\n\n## 1. Paper\n\nFold it.\n\n## 1.1 Folding\n\nFold it again.\n"),
  );
  const chapter = source && findOwnChapter(source, { name: "boats" });
  if (!source || !chapter) throw new Error("There is no chapter.");
  const rows = comparedRows(source, chapter) ?? [];
  expect(rows.flatMap((row) => [...row.document, ...row.chapter]).filter(({ isOnly }) => isOnly)).toEqual([]);
  expect(rows.map(({ chapter: runs }) => runs.map(({ words }) => words).join(" "))).toEqual([
    "Invented boats",
    "1. Paper",
    "Fold it.",
    "1.1 Folding",
    "Fold it again.",
  ]);
});

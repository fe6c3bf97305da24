// Reads files into the editor's forms and writes them back: they stay the same letter for letter, except for the changes.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { type FormName, forms } from "../../../lib/editor/forms";
import { readIntroductionForm, writeIntroductionForm } from "../../../lib/editor/introduction-file";
import { readSectionForm, writeSectionForm } from "../../../lib/editor/section-file";
import { readYamlForm, writeYamlForm } from "../../../lib/editor/yaml-file";

const folders = ["content", "tests/fixtures/invented", "tests/fixtures/renumbered", "tests/fixtures/withdrawn"];
const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)));
const texts = (ending: string) =>
  // The introduction has its own form.
  files
    .filter((name) => name.endsWith(ending) && basename(name) !== "introduction.md")
    .map((name): [string, string] => [name, readFileSync(name, "utf8")]);
const formOf = (name: string) => basename(name, ".yml") as FormName;
const differing = (before: string, after: string) => {
  const lines = before.split("\n");
  return after.split("\n").filter((line) => !lines.includes(line));
};

test("every section and every list of every manual stays the same letter for letter", () => {
  const sections = texts(".md");
  const lists = texts(".yml").filter(([name]) => formOf(name) in forms);
  expect(sections.length).toBeGreaterThan(40);
  expect(lists.length).toBeGreaterThan(12);
  for (const [name, text] of sections) expect([name, writeSectionForm(readSectionForm(text))]).toEqual([name, text]);
  for (const [name, text] of lists) expect([name, writeYamlForm(readYamlForm(text, formOf(name)), formOf(name))]).toEqual([name, text]);
});

test("changing a word, a day and a note changes their lines and no other", () => {
  for (const [name, text] of texts(".md")) {
    const values = readSectionForm(text);
    const changed = writeSectionForm({ ...values, words: `${values.words} Invented.`, version: "2099-12-31", note: "Invented: a note." });
    const [day, note, ...words] = differing(text, changed);
    expect([name, day, note]).toEqual([name, "version: 2099-12-31", 'note: "Invented: a note."']);
    expect(words).toHaveLength(1);
    expect(changed.split("\n").filter((line) => !/^(?:version|note):|Invented\.$/.test(line))).toEqual(
      text.split("\n").filter((line) => !/^(?:version|note):/.test(line) && `${line} Invented.` !== words[0]),
    );
  }
});

const section = `---
id: ba01 # never changed
version: "2020-02-29"
misprints:
  e.g. boots: e.g. boats
---

Invented words with \\* an escape,
* a list by stars, and two spaces  
at the end of a line.
`;

test("comments, quotes and the order of keys stay; keys may contain dots", () => {
  const values = readSectionForm(section);
  expect(values.misprints).toEqual([{ key: "e.g. boots", value: "e.g. boats" }]);
  expect(writeSectionForm({ ...values, version: "2021-03-04", title: "An invented title", kind: "amendment" })).toBe(
    section.replace('"2020-02-29"', '"2021-03-04"').replace("boats\n---", "boats\ntitle: An invented title\n---"),
  );
  const rows = [
    { key: "e.g. boots", value: "boats" },
    { key: "kytes", value: "kites" },
  ];
  expect(writeSectionForm({ ...values, misprints: rows })).toBe(section.replace("e.g. boats", "boats\n  kytes: kites"));
});

test("emptied fields are removed, and line ends are those of the manual's other lists", () => {
  const values = readSectionForm(section);
  expect(writeSectionForm({ ...values, misprints: [] })).toBe(section.replace(/misprints:\n.*\n/, ""));
  expect(writeSectionForm({ ...values, words: "One.\r\n\r\nTwo.\r\n" })).toBe(
    `${section.replace(/---\n\n[\s\S]*/, "")}---\n\nOne.\n\nTwo.\n`,
  );
});

test("adding an item to a list keeps the comments of the others", () => {
  const chapter =
    "id: ba00\ntitle: Boats\nas-at: 2020-02-29\nparts:\n  # the first\n  - title: One\n    sections: [ 3.2.1 ] # alone\n  # the last\n  - title: Two\n    sections: [ 3.2.10 ]\n";
  const values = readYamlForm(chapter, "chapter");
  const parts = values.parts as { title: string; sections: string[] }[];
  const changed = writeYamlForm({ ...values, parts: [parts[0], { title: "New", sections: ["3.2.9"] }, parts[1]] }, "chapter");
  expect(changed).toContain("  # the first\n  - title: One\n    sections: [ 3.2.1 ] # alone\n");
  expect(changed).toContain("  # the last\n  - title: Two\n    sections: [ 3.2.10 ]\n");
  expect(changed).toMatch(/- title: New\n {4}sections:\n {6}- 3\.2\.9\n/);
});

test("two rows with the same key are refused, because one of them would be lost", () => {
  const values = readYamlForm("ukpga/1999/999: Invented Kites Act 1999\n", "laws");
  const rows = [...(values.rows as object[]), { key: "ukpga/1999/999 ", value: "Another" }];
  expect(() => writeYamlForm({ ...values, rows }, "laws")).toThrow("“ukpga/1999/999” is in two rows. Remove one of them.");
});

test("a file with a byte order mark and Windows line ends can be opened, and keeps both", () => {
  const text = "\ufeff---\r\nid: ka02\r\nversion: 2018-03-01\r\n---\r\n\r\nInvented kites.\r\n\r\nInvented strings.\r\n";
  const values = readSectionForm(text);
  expect(writeSectionForm(values)).toBe(text);
  expect(writeSectionForm({ ...values, words: "Invented kites.\n\nInvented boats." })).toBe(text.replace("strings", "boats"));
});

test.each(["Kites.\n\n- One\n", "Kites.\r\n\r\n- One\r\n", "\n Kites.", ""])(
  "the introduction %j stays the same letter for letter, with its line ends",
  (text) => {
    const values = readIntroductionForm(text);
    expect(writeIntroductionForm(values)).toBe(text);
    const end = text.includes("\r\n") ? "\r\n" : "\n";
    expect(writeIntroductionForm({ ...values, words: "Boats.\n\n- Two\n" })).toBe(`Boats.${end}${end}- Two${end}`);
  },
);

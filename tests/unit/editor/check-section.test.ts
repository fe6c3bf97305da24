// What the editor refuses in a section, on the invented manual, locked.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readFolder } from "../../../lib/commands/read-folder";
import { loadManual } from "../../../lib/content/get-manual";
import { findPlace } from "../../../lib/domain/manual";
import { checkAmendment, compileSection } from "../../../lib/editor/check-section";
import { type EditorData, editorData } from "../../../lib/editor/editor-data";
import { readSectionForm } from "../../../lib/editor/section-file";
import { makeEditedManual } from "../../edited-manual";

const folder = mkdtempSync(join(tmpdir(), "portal-edited-test-"));
makeEditedManual(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const manual = loadManual(folder);
const { settings, slugs, items } = readFolder(folder);
const data: EditorData = editorData(manual, settings, slugs, items);
const opened = readSectionForm(readFileSync(`${folder}/3.2-paper-boats/3.2.1.md`, "utf8"));
const changed = { ...opened, words: String(opened.words).replace("is in force", "was in force") };
const check = (values: Record<string, unknown>) => checkAmendment(values, "3.2.1", data, "2021-06-01");

test("the form's words are compiled as the portal compiles them: the same page, the same check code", () => {
  for (const number of ["3.1.1", "3.1.3", "3.1.6", "3.2.1", "3.2.3"]) {
    const place = findPlace(manual, number);
    if (place?.kind !== "section") throw new Error(`There is no ${number}.`);
    const text = readFileSync(`${folder}/${place.chapter.number}-${slugs.get(place.chapter.number)}/${number}.md`, "utf8");
    const { section, problems } = compileSection(readSectionForm(text), number, data);
    expect(problems).toEqual([]);
    expect([section?.html, section?.fingerprint, section?.uses]).toEqual([
      place.section.html,
      place.section.fingerprint,
      place.section.uses,
    ]);
    expect(section?.references).toEqual(place.section.references);
  }
});

describe("a section can be saved", () => {
  test("as it is", () => expect(check(opened)).toEqual({}));
  test("with changed words, a later day and a note", () => {
    expect(check({ ...changed, version: "2021-03-04", note: "Out of force." })).toEqual({});
  });
  test("when only misprints or defined terms changed", () => {
    expect(check({ ...opened, misprints: [{ key: "boats", value: "ships" }], defines: ["invented boats"] })).toEqual({});
  });
});

test.each([
  ["changed words with the old day", { ...changed }, { version: expect.stringContaining("The words were changed: give the day") }],
  [
    "a day before the last version",
    { ...changed, version: "2019-01-01", note: "x" },
    { version: expect.stringContaining("The day must be 1 March 2020 or later.") },
  ],
  ["a mistyped year", { ...changed, version: "2206-01-01", note: "x" }, { version: expect.stringContaining("is the year mistyped?") }],
  ["no day", { ...changed, version: "" }, { version: "Write a real date." }],
  ["a day that does not exist", { ...changed, version: "2021-02-30" }, { version: "Write a real date." }],
  [
    "a new day without new words",
    { ...opened, version: "2021-03-04" },
    { version: "The text has not changed: change the date back to 29 February 2020, or change the text." },
  ],
  ["no note", { ...changed, version: "2021-03-04" }, { note: "Say what changed, and why: readers see it." }],
  ["raw HTML", { ...opened, words: "Invented <b>boats</b>." }, { words: expect.stringContaining("HTML") }],
  ["a broken link", { ...opened, words: "See [3.2.99](section:3.2.99)." }, { words: expect.stringContaining("Did you mean") }],
  ["an http: address", { ...opened, words: "See [this](http://example.org)." }, { words: expect.stringContaining("http://example.org") }],
  ["no words", { ...opened, words: "  " }, {}],
])("%s cannot be saved", (_what, values, refused) => {
  expect(check(values)).toMatchObject(refused);
  expect(Object.keys(check(values)).length).toBeGreaterThan(0);
});

test("the note of the version before is not accepted for the new one", () => {
  const text = readFileSync(`${folder}/3.2-paper-boats/3.2.1.md`, "utf8").replace(
    "version: 2020-02-29",
    "version: 2020-02-29\nnote: Boats were invented.",
  );
  const opened = readSectionForm(text);
  const values = { ...opened, words: String(opened.words).replace("is in force", "was in force"), version: "2021-03-04" };
  expect(check(values)).toEqual({ note: "This is the note of the previous version. Say what changed this time." });
  expect(check({ ...values, note: "Boats were given up." })).toEqual({});
});

test("if nothing is locked, the file as it was opened counts as published", () => {
  const unlocked = { ...data, published: {} };
  expect(checkAmendment(opened, "3.2.1", unlocked, "2021-06-01")).toEqual({});
  expect(checkAmendment(changed, "3.2.1", unlocked, "2021-06-01")).toHaveProperty("version");
});

test("the first twenty of a repeated mistake are listed and the others counted", () => {
  const { words } = check({ ...opened, words: `${opened.words}\n\n${"[invented](document:nowhere)\n\n".repeat(30)}` });
  expect(words?.match(/nowhere/g)?.length).toBe(20);
  expect(words).toMatch(/This file has 10 more problems of the rule unknown-link-document\.$/);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import type { Keeper } from "../../../lib/content/kept";
import { ContentError } from "../../../lib/content/problem";
import { runs } from "../../how-many";
import { copyInvented, editsOf, randomPlans } from "../../random-edits";

const folder = mkdtempSync(join(tmpdir(), "portal-kept-chapters-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const content = join(folder, "content");
const edits = editsOf(content);

const taken: Record<string, number> = {};
// As lib/processes/kept-file.ts, in memory.
function openKeeper(): Keeper {
  const kept = new Map<string, string>();
  return (kind, inputs, make, isRight = () => true) => {
    const key = JSON.stringify([kind, inputs]);
    const found = kept.has(key) ? JSON.parse(kept.get(key) ?? "") : undefined;
    if (found !== undefined && isRight(found)) {
      taken[kind] = (taken[kind] ?? 0) + 1;
      return found;
    }
    const made = make();
    if (made !== undefined) kept.set(key, JSON.stringify(made));
    return made && JSON.parse(JSON.stringify(made));
  };
}

const reported = (read: () => unknown) => {
  try {
    return JSON.stringify(read());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
};

test("each kind of edit leaves a manual without problems, and changes it", () => {
  for (const [name, edit] of Object.entries(edits)) {
    copyInvented(content);
    if (name.startsWith("an item less")) edits["items, and a section that cites one"](3);
    const before = reported(() => loadManual(content));
    edit(3);
    const after = reported(() => loadManual(content));
    expect(after, name).toMatch(/^\{"title"/);
    expect(after === before, name).toBe(false);
  }
});

test("after any edits, a check that takes what is kept makes the same manual as one that does not", () => {
  const keep = openKeeper();
  for (const plan of randomPlans(Object.keys(edits), runs(400), 6)) {
    copyInvented(content);
    for (const [name, at] of plan) {
      edits[name](at);
      const manual = reported(() => loadManual(content, [], keep));
      expect(manual, JSON.stringify(plan)).toMatch(/^\{"title"/);
      expect(manual, JSON.stringify(plan)).toBe(reported(() => loadManual(content)));
    }
  }
  expect(taken["chapters-read"]).toBeGreaterThan(0);
  expect(taken["front-matter"]).toBeGreaterThan(0);
  expect(taken.thesaurus).toBeGreaterThan(0);
}, 600_000);

// In each, the last edit changes what a chapter says whose own files stay as they are.
test.each([
  ["an item that it cites is gone", ["items, and a section that cites one", 10], ["an item less, which others may cite", 0]],
  ["a word of it becomes a term", ["a word that may be a term elsewhere", 12], ["a term that a section defines and others use", 0]],
  ["a word of it becomes an abbreviation", ["a word that may be a term elsewhere", 0], ["another meaning of an abbreviation", 1]],
  ["a picture is another", ["another picture under the same name", 1], ["another picture under the same name", 2]],
  ["a document that it cites is elsewhere", ["another address of a document", 1], ["another address of a document", 2]],
] as const)("a chapter is read again if %s", (_, first, second) => {
  const keep = openKeeper();
  const make = () => reported(() => loadManual(content, [], keep));
  copyInvented(content);
  edits[first[0]](first[1]);
  const before = make();
  edits[second[0]](second[1]);
  const after = make();
  expect(after).not.toBe(before);
  expect(after).toBe(reported(() => loadManual(content)));
});

test.each([
  ["documents.yml", "another:\n  title: Another\n", "unknown-link-document"],
  ["thesaurus.yml", "- typed: flyer\n  find: the\n", "word-left-out"],
])("a problem because of %s is reported by each check, not only by the first", (name, text, rule) => {
  const keep = openKeeper();
  copyInvented(content);
  writeFileSync(join(content, name), text);
  const first = reported(() => loadManual(content, [], keep));
  expect(first).toContain(rule);
  expect(reported(() => loadManual(content, [], keep))).toBe(first);
});

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
      expect(manual, JSON.stringify(plan)).toBe(reported(() => loadManual(content)));
    }
  }
  expect(taken["chapters-read"]).toBeGreaterThan(0);
  expect(taken["front-matter"]).toBeGreaterThan(0);
});

test("a chapter whose citation of an item no longer finds it is read again", () => {
  const keep = openKeeper();
  copyInvented(content);
  for (const at of [3, 10]) edits["items, and a section that cites one"](at);
  const before = reported(() => loadManual(content, [], keep));
  edits["an item less, which others may cite"](0);
  edits["an item less, which others may cite"](1);
  const after = reported(() => loadManual(content, [], keep));
  expect(after).not.toBe(before);
  expect(after).toBe(reported(() => loadManual(content)));
});

test("a problem is reported by each check, not only by the first", () => {
  const keep = openKeeper();
  copyInvented(content);
  writeFileSync(join(content, "documents.yml"), "another:\n  title: Another\n");
  const first = reported(() => loadManual(content, [], keep));
  expect(first).toContain("unknown-link-document");
  expect(reported(() => loadManual(content, [], keep))).toBe(first);
});

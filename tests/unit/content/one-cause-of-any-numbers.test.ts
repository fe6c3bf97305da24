// A file or folder that is gone or misnamed is one mistake, whatever the manual's numbers are.
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examineContent } from "../../../lib/content/get-manual";

/** "RULE message" of all problems of a fixture after one change. */
function told(fixture: string, change: (folder: string) => void): { rule: string; fix: string }[] {
  const folder = mkdtempSync(join(tmpdir(), "portal-one-cause-"));
  try {
    cpSync(join("tests/fixtures", fixture), folder, { recursive: true });
    change(folder);
    return examineContent(folder).problems.map(({ rule, fix }) => ({ rule, fix }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const namesIn = (fixture: string) =>
  (readdirSync(join("tests/fixtures", fixture), { recursive: true }) as string[]).filter((name) => /\/.*\.(?:md|yml)$/.test(name));

const fixtures = ["levels", "by-laws", "letters", "headings"];

test.each(fixtures)("a file of %s that is removed is reported once", (fixture) => {
  const several = namesIn(fixture).flatMap((name) => {
    const rules = told(fixture, (folder) => rmSync(join(folder, name))).map(({ rule }) => rule);
    return rules.length === 1 ? [] : [`${name}: ${rules.join(", ")}`];
  });
  expect(several).toEqual([]);
});

test.each(fixtures)("a file of %s that has another name is reported once", (fixture) => {
  const several = namesIn(fixture).flatMap((name) => {
    const rules = told(fixture, (folder) => renameSync(join(folder, name), join(folder, name.replace(/\.(\w+)$/, "x.$1"))));
    return rules.length === 1 ? [] : [`${name}: ${rules.map(({ rule }) => rule).join(", ")}`];
  });
  expect(several).toEqual([]);
});

test.each(fixtures)("a chapter's folder of %s that is removed is reported once, and so is one whose number changed", (fixture) => {
  const tops = readdirSync(join("tests/fixtures", fixture)).filter((name) => statSync(join("tests/fixtures", fixture, name)).isDirectory());
  for (const top of tops) {
    expect([top, told(fixture, (folder) => rmSync(join(folder, top), { recursive: true })).map(({ rule }) => rule)]).toEqual([
      top,
      ["vanished-id"],
    ]);
    const renamed = told(fixture, (folder) => renameSync(join(folder, top), join(folder, `x-${top}`))).map(({ rule }) => rule);
    expect([top, renamed.length]).toEqual([top, 1]);
  }
});

test.each([
  ["kite-club-rules/article-5.md", "'*/article-5.md'"],
  ["5.1-flying-days/1.1.md", "'*/1.1.md'"],
  ["5.1-flying-days", "'5.1-*'"],
  ["schedule-a-lines", "'schedule-a-*'"],
  ["what-to-do", "-- what-to-do"],
])("what is gone is fetched back by the name of its file or folder: %s", (name, path) => {
  expect(told("levels", (folder) => rmSync(join(folder, name), { recursive: true }))[0].fix).toContain(path);
});

import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Problem } from "../../../lib/content/problem";
import { type Draft, openDraft } from "../../../lib/writing/draft";

let workplace: string;
let folder: string;
let draft: Draft;
const said: Problem[][] = [];
const section = () => join(folder, "3.2-paper-boats/3.2.1.md");
const manual = () => readFileSync(draft.manualFile, "utf8");
const soon = <T>(look: () => T) => vi.waitFor(look, { timeout: 15_000, interval: 20 });

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

beforeEach(async () => {
  workplace = mkdtempSync(join(tmpdir(), "portal-draft-"));
  folder = join(workplace, "content");
  cpSync("tests/fixtures/invented", folder, { recursive: true });
  said.length = 0;
  draft = await openDraft(folder, (problems) => said.push(problems));
});

afterEach(async () => {
  await draft.close();
  rmSync(workplace, { recursive: true });
});

test("the manual is there from the start", () => {
  expect(JSON.parse(manual())).toMatchObject({ title: "Invented manual for tests", portalAddress: "https://portal.example.org" });
  expect(draft.shown()).toMatch(/^[0-9a-f]{16}$/);
  expect(draft.remarks().problems).toEqual([]);
});

test("it is served at the root, whatever path it will be published at", async () => {
  rewrite(join(folder, "manual.yml"), (text) => text.replace("https://portal.example.org/", "https://portal.example.org/procedures/"));
  await soon(() => expect(JSON.parse(manual())).not.toHaveProperty("portalAddress"));
});

test("a save rebuilds it; a save with problems keeps the last valid one and says what is wrong", async () => {
  const before = draft.shown();
  rewrite(section(), (text) => text.replace("is in force", "is quite in force"));
  await soon(() => expect(draft.shown()).not.toBe(before));
  expect(manual()).toContain("is quite in force");

  const good = draft.shown();
  rewrite(section(), (text) => text.replace("quite in force", "nowhere, see [3.9.9](section:3.9.9)"));
  await soon(() => expect(draft.remarks().problems).toHaveLength(1));
  expect(draft.remarks().problems[0]).toMatchObject({ rule: "unknown-link-section", line: 6, message: expect.stringContaining("3.9.9") });
  expect(draft.shown()).toBe(good);
  expect(manual()).toContain("is quite in force");

  rewrite(section(), (text) => text.replace("nowhere, see [3.9.9](section:3.9.9)", "quite in force"));
  await soon(() => expect(draft.remarks().problems).toEqual([]));
  expect(draft.shown()).toBe(good);
});

test("notices every save of editors that write a new file and rename it", async () => {
  for (const words of ["once", "twice", "three times"]) {
    const beside = join(dirname(section()), ".3.2.1.md.swp");
    writeFileSync(beside, readFileSync(section(), "utf8").replace(/^This chapter .*/m, `This chapter was saved ${words}.`));
    renameSync(beside, section());
    await soon(() => expect(manual()).toContain(`was saved ${words}.`));
  }
});

test("notices added, renamed and removed files, and several saved at once together", async () => {
  const added = join(folder, "3.2-paper-boats/3.2.4.md");
  writeFileSync(added, "---\nid: ba05\nversion: 2020-02-29\n---\n\nAn invented section more.\n");
  rewrite(join(folder, "3.2-paper-boats/chapter.yml"), (text) => `${text}      - 3.2.4\n`);
  await soon(() => expect(manual()).toContain("An invented section more."));
  expect(said.filter((problems) => problems.length > 0)).toEqual([]);

  renameSync(added, join(folder, "3.2-paper-boats/3.2.5.md"));
  await soon(() => expect(draft.remarks().problems.map(({ rule }) => rule)).toContain("unknown-section"));
  rmSync(join(folder, "3.2-paper-boats/3.2.5.md"));
  rewrite(join(folder, "3.2-paper-boats/chapter.yml"), (text) => text.replace("      - 3.2.4\n", ""));
  await soon(() => expect(draft.remarks().problems).toEqual([]));
  expect(manual()).not.toContain("An invented section more.");
});

test("notices a folder that is removed and put back", async () => {
  renameSync(folder, `${folder}-away`);
  await soon(() => expect(draft.remarks().problems.map(({ rule }) => rule)).toEqual(["no-content"]));
  renameSync(`${folder}-away`, folder);
  await soon(() => expect(draft.remarks().problems).toEqual([]));
  rewrite(section(), (text) => text.replace("is in force", "is in force again"));
  await soon(() => expect(manual()).toContain("is in force again"));
});

test("the advice comes after the problems", async () => {
  rewrite(section(), (text) => text.replace("is in force", "is in froce"));
  await soon(() =>
    expect(draft.remarks().advice.map(({ message }) => message)).toEqual(["“froce” is likely a misprint. Did you mean force?"]),
  );
});

test("nothing is left when it is closed", async () => {
  const other = await openDraft(folder, () => {});
  await other.close();
  expect(existsSync(dirname(other.manualFile))).toBe(false);
});

test("a folder with nothing of a manual is refused at once, and not watched", async () => {
  const other = join(workplace, "other");
  cpSync("tests/fixtures/rules", other, { recursive: true });
  await expect(openDraft(other, () => {})).rejects.toThrow(`${other}:1:1  no-content\n  There is no content in this folder.`);
});

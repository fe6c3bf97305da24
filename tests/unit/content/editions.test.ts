import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/manual";

const manual = loadManual("tests/fixtures/renumbered");
const sections = manual.chapters.flatMap(sectionsOf);
const amended = sections.find(({ number }) => number === "19.1.3");

test("earlier editions stand with their section, the latest first, each with its own fingerprint", () => {
  expect(amended?.earlier.map(({ edition }) => edition)).toEqual(["2020-02-02", "2019-01-01"]);
  const codes = [amended?.fingerprint, ...(amended?.earlier.map(({ fingerprint }) => fingerprint) ?? [])];
  expect(new Set(codes).size).toBe(3);
  expect(sections.filter(({ earlier }) => earlier.length > 0).map(({ number }) => number)).toEqual(["19.1.1", "19.1.3"]);
});

test("an earlier edition tells what changed with the one that followed, and what has changed since", () => {
  const plain = (html = "") => html.replace(/<span class="spoken">[^<]*<\/span>/g, "");
  const [later, first] = amended?.earlier ?? [];
  expect(plain(first.followed)).toMatch(/<li value="2"[^>]*><ins>wipes the glass<\/ins><\/li>/);
  expect(plain(first.changes)).not.toContain("wipes the glass");
  expect(later.followed).toBe(later.changes);
  const corrected = sections.find(({ number }) => number === "19.1.1");
  expect(corrected?.kind).toBe("correction");
  expect(plain(corrected?.earlier[0].followed)).toContain("An invented<del> lantren</del><ins> lantern</ins> is lit");
});

test("a withdrawn text that is kept has its part, its day and its last words", () => {
  const [gone] = manual.chapters[0].withdrawn;
  expect(gone).toMatchObject({ id: "mw01", number: "19.1.5", part: "Lanterns of the invented kind", on: "2023-06-06" });
  expect(gone.numbers?.map(({ number }) => number)).toEqual(["4.1.4", "19.1.5"]);
  expect(gone.editions[0].html).toContain("An invented lantern that hangs in a tree");
});

test("what an earlier edition cited by the numbers of its day leads to where those texts are now", () => {
  const [{ html, changes }] = amended?.earlier ?? [];
  expect(html).toContain('<a href="/19.1/#19.1.4">4.1.2</a> and <a href="/19.1.5/">4.1.4</a>');
  expect(changes).toContain('following <a href="/19.1/#19.1.4">19.1.4</a>');
});

test("an edition superseded after a renumbering keeps its fingerprint and shows no change of the numbers it cites", () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-superseded-"));
  try {
    cpSync("tests/fixtures/renumbered", folder, { recursive: true });
    // 19.1.3 as it stands cites 19.1.4, which its text has had since 2022-02-02; it is superseded only now.
    const present = join(folder, "19.1-lantern-safety/19.1.3.md");
    cpSync(present, join(folder, "19.1-lantern-safety/superseded/19.1.3/2022-03-03.md"));
    writeFileSync(
      join(folder, "numbers.yml"),
      readFileSync(join(folder, "numbers.yml"), "utf8").replace("    from: 2022-02-02", "    from: 2024-02-02"),
    );
    writeFileSync(
      present,
      readFileSync(present, "utf8").replace("edition: 2022-03-03", "edition: 2025-01-01").replace("The oil", "The lamp oil"),
    );
    const after = loadManual(folder, ["unlocked-edition", "edition-after-chapter"])
      .chapters.flatMap(sectionsOf)
      .find(({ id }) => id === "ma03");
    expect(after?.earlier[0].fingerprint).toBe(amended?.fingerprint);
    expect(after?.earlier[0].changes.replace(/<span class="spoken">[^<]*<\/span>/g, "")).not.toMatch(/<(?:ins|del)>[^<]*19\.1/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("renumbering what a text cites changes no fingerprint of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-fingerprint-"));
  try {
    cpSync("tests/fixtures/renumbered", folder, { recursive: true });
    // As it was cited before 19.1.2 moved on to 19.1.4, with the ledger of that time.
    const file = join(folder, "19.1-lantern-safety/19.1.3.md");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("19.1.4", "19.1.6"));
    const moved = join(folder, "numbers.yml");
    writeFileSync(
      moved,
      readFileSync(moved, "utf8").replace("    from: 2022-02-02", "    from: 2022-02-02\n  - number: 19.1.6\n    from: 2024-01-01"),
    );
    const chapter = join(folder, "19.1-lantern-safety/chapter.yml");
    writeFileSync(chapter, readFileSync(chapter, "utf8").replace("19.1.4", "19.1.6"));
    const from = join(folder, "19.1-lantern-safety/19.1.4.md");
    cpSync(from, join(folder, "19.1-lantern-safety/19.1.6.md"));
    rmSync(from);
    const after = loadManual(folder).chapters.flatMap(sectionsOf);
    expect(after.find(({ id }) => id === "ma03")?.fingerprint).toBe(amended?.fingerprint);
    expect(after.find(({ id }) => id === "ma03")?.cites).toEqual(["19.1.6"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

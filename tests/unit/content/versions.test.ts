import { expect, test } from "vitest";
import type { ContentFiles } from "../../../lib/content/content-files";
import { examineFiles, loadManual } from "../../../lib/content/get-manual";
import { ContentError } from "../../../lib/content/problem";
import { renumber } from "../../../lib/content/renumber";
import type { RuleName } from "../../../lib/content/rules";
import { chapterOn } from "../../../lib/domain/as-at";
import { type Chapter, sectionsOf } from "../../../lib/domain/manual";
import { readContent } from "../../../lib/editing/read-content";

const manual = loadManual("tests/fixtures/renumbered");
const sections = manual.chapters.flatMap(sectionsOf);
const amended = sections.find(({ number }) => number === "19.1.3");

test("earlier versions are with their section, the latest first, each with its own fingerprint", () => {
  expect(amended?.earlier.map(({ version }) => version)).toEqual(["2020-02-02", "2019-01-01"]);
  const codes = [amended?.fingerprint, ...(amended?.earlier.map(({ fingerprint }) => fingerprint) ?? [])];
  expect(new Set(codes).size).toBe(3);
  expect(sections.filter(({ earlier }) => earlier.length > 0).map(({ number }) => number)).toEqual(["19.1.1", "19.1.3"]);
});

test("an earlier version tells what changed with the one that followed, and what has changed since", () => {
  const plain = (html = "") => html.replace(/<span class="spoken">[^<]*<\/span>/g, "");
  const [later, first] = amended?.earlier ?? [];
  expect(plain(first.followed)).toMatch(/<li value="2"[^>]*><ins>wipes the glass<\/ins><\/li>/);
  expect(plain(first.changes)).not.toContain("wipes the glass");
  expect(later.followed).toBe(later.changes);
  const corrected = sections.find(({ number }) => number === "19.1.1");
  expect(corrected?.kind).toBe("correction");
  expect(plain(corrected?.earlier[0].followed)).toContain("An invented<del> lantren</del><ins> lantern</ins> is lit");
  // Numbers lead where they lead in the text itself.
  expect(corrected?.earlier[0].followed).toContain('<a href="/19.1/">19.1</a> and <a href="/19.1/#19.1.4">19.1.4</a> say');
});

test("a withdrawn text that is kept has its part, its day and its last words", () => {
  const [gone] = manual.chapters[0].withdrawn;
  expect(gone).toMatchObject({ id: "mw01", number: "19.1.5", part: "Lanterns of the invented kind", on: "2023-06-06" });
  expect(gone.numbers?.map(({ number }) => number)).toEqual(["4.1.4", "19.1.5"]);
  expect(gone.versions[0].html).toContain("An invented lantern that hangs in a tree");
});

test("what an earlier version cited by the numbers of its day leads to where those texts are now", () => {
  const [{ html, changes }] = amended?.earlier ?? [];
  expect(html).toContain('<a href="/19.1/#19.1.4">19.1.4</a> and <a href="/19.1.5/">19.1.5</a>');
  expect(changes).toContain('following <a href="/19.1/#19.1.4">19.1.4</a>');
});

function chaptersOf(files: ContentFiles, allowed: RuleName[]): Chapter[] {
  const { problems, loaded } = examineFiles(files, "content", allowed);
  if (!loaded) throw new ContentError(problems);
  return loaded.manual.chapters;
}

/** The manual after 19.1.4 became 19.1.6 by the command's own steps, and what `change` did to its files then. */
function afterRenumbering(change: (files: ContentFiles) => ContentFiles = (files) => files) {
  const moves = new Map([["19.1.4", "19.1.6"]]);
  const files = renumber(readContent("tests/fixtures/renumbered").files, moves, new Map([["19.1.4", "ma02"]]), "2024-02-02");
  const [chapter] = chaptersOf(change(files), ["unlocked-version", "version-after-chapter"]);
  return { chapter, text: (id: string) => sectionsOf(chapter).find((section) => section.id === id) };
}

test("a version superseded after a renumbering keeps its fingerprint and shows no change of the numbers it cites", () => {
  const { text } = afterRenumbering((files) => {
    const present = files.find(({ name }) => name.endsWith("/19.1.3.md"));
    const superseded = { name: "19.1-lantern-safety/superseded/19.1.3/2022-03-03.md", text: present?.text ?? "" };
    const newer = superseded.text.replace("version: 2022-03-03", "version: 2025-01-01").replace("The oil", "The lamp oil");
    return [...files.filter((file) => file !== present), superseded, { name: present?.name ?? "", text: newer }];
  });
  const after = text("ma03");
  expect(after?.earlier).toHaveLength(3);
  expect(after?.earlier[0].fingerprint).toBe(amended?.fingerprint);
  expect(after?.earlier[0].changes.replace(/<span class="spoken">[^<]*<\/span>/g, "")).not.toMatch(/<(?:ins|del)>[^<]*19\.1/);
});

test("renumbering what a text cites changes no fingerprint of it", () => {
  const { text } = afterRenumbering();
  expect(text("ma03")?.fingerprint).toBe(amended?.fingerprint);
  expect(text("ma03")?.cites).toEqual(["19.1.6"]);
});

test("a citation of a number that was given up is another than one of the number that its text has now", () => {
  const isChanged = (from: string, to: string) =>
    afterRenumbering((files) =>
      files.map((file) => (file.name.endsWith("/19.1.1.md") ? { ...file, text: file.text.replace(from, to) } : file)),
    );
  expect(() => isChanged("as chapter", "as chapter")).not.toThrow();
  expect(() => isChanged("19.1.6", "19.1.4")).toThrow("changed-words");
  expect(() => isChanged("19.1.6", "4.1.2")).toThrow("changed-words");
});

test("an earlier chapter cites the numbers of its day, even without a new version", () => {
  const { chapter } = afterRenumbering();
  const words = (day: string, id: string) => {
    const section = chapterOn(chapter, day)
      .parts.flatMap(({ sections: held }) => held)
      .find((one) => one.id === id);
    return section?.html.replace(/<[^>]*>/g, "");
  };
  expect(words("2019-06-01", "ma01")).toContain("as chapter 4.1 and 4.1.2 say");
  expect(words("2021-05-01", "ma01")).toContain("as chapter 19.1 and 19.1.2 say");
  expect(words("2021-07-01", "ma01")).toContain("as chapter 19.1 and 19.1.2 say");
  expect(words("2022-02-02", "ma01")).toContain("as chapter 19.1 and 19.1.4 say");
  expect(words("2024-02-02", "ma01")).toContain("as chapter 19.1 and 19.1.6 say");
  expect(words("2020-02-02", "ma03")).toContain("following 4.1.2 and 4.1.4");
  expect(words("2022-03-03", "ma03")).toContain("following 19.1.4.");
});

test("a withdrawn text whose number another has by now is linked to where its number says so", () => {
  const files = readContent("tests/fixtures/renumbered").files.map((file) => {
    if (file.name === "number-history.yml") return { ...file, text: `${file.text}ma05:\n  - number: 19.1.5\n    from: 2023-07-07\n` };
    return file.name.endsWith("chapter.yml")
      ? { ...file, text: file.text.replace("19.1.4]", "19.1.4, 19.1.5]").replace("2023-06-06", "2023-07-07") }
      : file;
  });
  const taken = {
    name: "19.1-lantern-safety/19.1.5.md",
    text: "---\nid: ma05\nversion: 2023-07-07\n---\n\nAn invented text under an old number.\n",
  };
  const [chapter] = chaptersOf([...files, taken], ["unlocked-version"]);
  const [later] = sectionsOf(chapter).find(({ id }) => id === "ma03")?.earlier ?? [];
  expect(later.html).toContain('<a href="/19.1.5/">19.1.5</a>');
});

// Renumbering Articles with sections below them that only say so in their front matter, and a chapter with earlier versions.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { chapterOn } from "../../../lib/domain/as-at";
import { sectionsOf } from "../../../lib/domain/manual";
import { inOwnChapter } from "../../../lib/domain/number";
import { folder, git, portal, prepareLockedManual, read } from "./locked-manual";

prepareLockedManual("by-laws");

const rules = "by-laws-of-the-society";
async function renumber(from: string, to: string, day: string) {
  expect(await portal("renumber", from, to, "--date", day)).toMatchObject({ status: 0, stderr: "" });
  git("add", "-A");
  git("commit", "-qm", "Invented");
}
const sections = () => loadManual(folder).chapters.flatMap(sectionsOf);

test("an Article takes the sections along that call it their parent, to its new place, with their own numbers", async () => {
  await renumber(`${rules}/Article II`, "Article IV", "2024-01-01");
  expect(read(`${rules}/section-2.01.md`)).toContain("parent: Article IV\n");
  expect(
    sections()
      .filter(({ number }) => number.startsWith(rules))
      .map(({ number, parent }) => [number, parent].map((one) => one?.split("/")[1])),
  ).toEqual([
    ["Article I", undefined],
    ["Section 1.01", "Article I"],
    ["Section 1.02", "Article I"],
    ["Article III", undefined],
    ["Article IV", undefined],
    ["Section 2.01", "Article IV"],
  ]);
});

test("a chapter gets a number, another, and another label; its earlier versions cite what they cited, and no check code changes", async () => {
  const codes = () =>
    new Map(sections().map(({ id, fingerprint, earlier }) => [id, [fingerprint, ...earlier.map((one) => one.fingerprint)]]));
  const cited = () =>
    sections().flatMap(({ earlier }) => earlier.flatMap(({ references }) => references.map(({ words, cites }) => [words, cites])));
  const [before, citedBefore] = [codes(), cited()];
  expect(citedBefore.length).toBeGreaterThan(0);
  await renumber(`${rules}/Section 1.01`, "Section 1.04", "2024-01-01");
  await renumber(rules, "9", "2024-01-02");
  await renumber("Schedule A", "Schedule B", "2024-01-03");
  await renumber("9", "10.1", "2024-01-04");
  expect(await portal("check")).toMatchObject({ status: 0 });
  expect(codes()).toEqual(before);
  const now = (number: string) => number.replace(rules, "10.1").replace("Section 1.01", "Section 1.04").replace("Schedule A", "Schedule B");
  expect(cited()).toEqual(citedBefore.map(([words, cites]) => [words, cites && now(cites)]));
  // A text that was withdrawn before keeps its number.
  expect(loadManual(folder).chapters.flatMap(({ withdrawn }) => withdrawn.map(({ number }) => number))).toEqual(["Schedule A/A.2"]);
});

test("the chapter as it was before has each section in its old place, below what it was part of", async () => {
  const listed = (day: string) => {
    const chapter = loadManual(folder).chapters.find(({ title }) => title.startsWith("By-laws"));
    return (
      chapter &&
      chapterOn(chapter, day).parts.flatMap((part) =>
        part.sections.map(({ number, parent }) => [inOwnChapter(number), parent && inOwnChapter(parent)]),
      )
    );
  };
  const before = listed("2023-12-31");
  expect(before?.map(([label]) => label)).toEqual([
    "Article I",
    "Section 1.01",
    "Section 1.02",
    "Article II",
    "Section 2.01",
    "Article III",
  ]);
  await renumber(`${rules}/Article II`, "Article IV", "2024-01-01");
  await renumber(`${rules}/Section 1.01`, "Section 1.04", "2024-01-02");
  expect(listed("2023-12-31")).toEqual(before);

  // Nothing cites it any more, and so it can be withdrawn.
  await portal("amend", `${rules}/Section 2.01`, "--date", "2024-02-01", "--note", "Invented");
  await portal("amend", `${rules}/Section 1.04`, "--date", "2024-02-01", "--note", "Invented");
  for (const name of ["section-2.01", "section-1.04"])
    writeFileSync(join(folder, rules, `${name}.md`), read(`${rules}/${name}.md`).replace(/\n---\n[\s\S]*$/, "\n---\n\nInvented words.\n"));
  await portal("lock");
  expect(await portal("withdraw", `${rules}/Section 1.02`, "--date", "2024-03-01", "--why", "Invented")).toMatchObject({ status: 0 });
  expect(listed("2023-12-31")).toEqual(before);
  expect(listed("2024-02-01")).toEqual([
    ["Article I", undefined],
    ["Section 1.02", "Article I"],
    ["Section 1.04", "Article I"],
    ["Article III", undefined],
    ["Article IV", undefined],
    ["Section 2.01", "Article IV"],
  ]);
});

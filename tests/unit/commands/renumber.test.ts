import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { findPlace } from "../../../lib/domain/manual";
import { folder, git, portal, prepareLockedManual } from "./locked-manual";

const renumber = (...words: string[]) => portal("renumber", "--date", "2026-01-31", ...words);

prepareLockedManual();

test("a section, and then its chapter, get other numbers; the content stays valid and the old numbers are retired", async () => {
  expect(await renumber("3.1.10", "3.1.12")).toMatchObject({ status: 0, stderr: "" });
  git("add", "-A");
  git("commit", "-qm", "First");
  expect(await renumber("3.1", "19.1")).toMatchObject({ status: 0, stderr: "" });
  const manual = loadManual(folder);
  const place = findPlace(manual, "19.1.12");
  expect(place?.kind === "section" && [place.section.id, place.section.citedBy]).toEqual(["ka10", ["19.1.4"]]);
  expect(manual.retired.find(({ number }) => number === "3.1.10")?.departures).toEqual([{ until: "2026-01-31", now: "19.1.12" }]);
  expect(manual.retired).toHaveLength(1 + 1 + 11);
  expect(readdirSync(folder).filter((name) => name.startsWith("3.1"))).toEqual([]);
  expect(readFileSync(join(folder, "3.2-paper-boats/3.2.3.md"), "utf8")).toContain("[19.1.5](section:19.1.5)");
});

test("pictures move with their chapter byte for byte, and citations in text alternatives and flow charts are renumbered too", async () => {
  rmSync(folder, { recursive: true });
  cpSync("tests/fixtures/illustrated", folder, { recursive: true });
  const section = join(folder, "5.1-lighthouse-keeping/5.1.2.md");
  writeFileSync(section, readFileSync(section, "utf8").replace("it is red]", "it is red, see 5.1.3]"));
  for (const file of ["versions.yml", "number-history.yml"]) rmSync(join(folder, file));
  rmSync(join(folder, "5.1-lighthouse-keeping/superseded"), { recursive: true });
  rmSync(join(folder, "5.1-lighthouse-keeping/pictures/lamp-of-2020.png"));
  for (const command of ["number-history", "lock"]) await portal(command);
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "Invented");
  const fingerprint = (number: string) => {
    const place = findPlace(loadManual(folder), number);
    return place?.kind === "section" && place.section.fingerprint;
  };
  const before = fingerprint("5.1.2");
  expect(await renumber("5.1", "7.2")).toMatchObject({ status: 0, stderr: "" });
  for (const name of ["lamp.png", "tower.svg"])
    expect(
      readFileSync(join(folder, "7.2-lighthouse-keeping/pictures", name)).equals(
        readFileSync(`tests/fixtures/illustrated/5.1-lighthouse-keeping/pictures/${name}`),
      ),
    ).toBe(true);
  const words = readFileSync(join(folder, "7.2-lighthouse-keeping/7.2.2.md"), "utf8");
  expect(words).toContain("it is red, see 7.2.3](picture:lamp.png)");
  expect(words).toContain("Call: Call the invented harbour, see 7.2.3.");
  expect(words).not.toContain("5.1.");
  expect(fingerprint("7.2.2")).toBe(before);
});

test.each([
  ["a number that is taken", ["3.1.7", "3.1.9"], "3.1.9 is taken. Nothing was changed."],
  ["a chapter's number that is taken", ["3.1", "3.2"], "3.2 is taken. Nothing was changed."],
  ["a number that does not exist", ["3.1.77", "3.1.78"], "There is no 3.1.77. Did you mean 3.1.11? Nothing was changed."],
  ["something that is not a number", ["3.1.7", "3.1.x"], "“3.1.x” is not a number. Nothing was changed."],
  [
    "another chapter's number",
    ["3.1.7", "3.2.4"],
    "3.2.4 is not in chapter 3.1. A section cannot move to another chapter. Nothing was changed.",
  ],
  ["only one number", ["3.1.7"], "Give two numbers: the current one and the new one."],
])("renumber refuses %s, and changes nothing", async (_what, words, message) => {
  const { status, stderr } = await renumber(...words);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(git("status", "--porcelain")).toBe("");
});

test("nothing is renumbered while changes are not committed", async () => {
  writeFileSync(join(folder, "manual.yml"), `${readFileSync(join(folder, "manual.yml"), "utf8")}\n# Another invented remark.\n`);
  const before = git("diff");
  const { status, stderr } = await renumber("3.1.10", "3.1.12");
  expect(status).toBe(1);
  expect(stderr).toContain("not committed. Commit them first: git -C");
  expect(git("diff")).toBe(before);
});

test("a number that leaves a gap is accepted: the number history explains the gap, and the check passes", async () => {
  expect(await renumber("3.1.7", "3.1.30")).toMatchObject({ status: 0, stderr: "" });
  expect(() => loadManual(folder)).not.toThrow();
});

// Amending and locking, on a copy of an invented manual kept in git.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { findPlace, type Section } from "../../../lib/domain/manual";
import { folder, git, portal, prepareLockedManual, read } from "./locked-manual";

const file = (name: string) => join(folder, name);
const section = (number: string): Section => {
  const place = findPlace(loadManual(folder), number);
  if (place?.kind !== "section") throw new Error(`There is no ${number}.`);
  return place.section;
};

const words = "3.2-paper-boats/3.2.1.md";
const kept = "3.2-paper-boats/superseded/3.2.1/2020-02-29.md";
const amend = ["3.2.1", "--date", "2021-03-04", "--note", "The invented boats are out of force."];

prepareLockedManual();

test("an amendment keeps the published words complete, opens a version, and is finished when it is locked", async () => {
  const published = read(words);
  expect(await portal("amend", ...amend)).toMatchObject({ status: 0, stderr: "" });
  expect(read(kept)).toBe(published);
  expect((await portal("check")).stderr).toContain("3.2-paper-boats/3.2.1.md:3:1  unchanged-version");
  writeFileSync(file(words), read(words).replace("is in force", "was in force"));
  expect((await portal("lock")).stdout).toContain("1 version locked.\n3.2.1, version of 2021-03-04");
  expect((await portal("check")).status).toBe(0);
  const { version, note, earlier } = section("3.2.1");
  expect([version, note]).toEqual(["2021-03-04", "The invented boats are out of force."]);
  expect(earlier.map((one) => one.version)).toEqual(["2020-02-29"]);
  expect(earlier[0].followed).toContain("> is<");
  expect(loadManual(folder).chapters[1].asAt).toBe("2021-03-04");
});

test("words that were changed first become the new version, and the published ones come from git", async () => {
  const published = read(words);
  writeFileSync(file(words), published.replace("is in force", "was in force"));
  expect((await portal("check")).stderr).toContain("run npm run amend -- 3.2.1");
  expect(await portal("amend", ...amend, "--correction")).toMatchObject({ status: 0, stderr: "" });
  expect(read(kept)).toBe(published);
  expect(read(words)).toContain("was in force");
  await portal("lock");
  expect(section("3.2.1")).toMatchObject({ version: "2021-03-04", kind: "correction" });
});

test("words, day and note that were changed by hand are used as they are", async () => {
  const published = read(words);
  writeFileSync(
    file(words),
    published.replace("is in force", "was in force").replace("version: 2020-02-29", "version: 2021-05-05\nnote: By an invented hand."),
  );
  expect((await portal("check")).stderr).toContain("lost-version");
  expect(await portal("amend", "3.2.1")).toMatchObject({ status: 0, stderr: "" });
  expect(read(kept)).toBe(published);
  await portal("lock");
  expect(section("3.2.1")).toMatchObject({ version: "2021-05-05", note: "By an invented hand." });
});

test("words that were changed and committed become the new version, and the published ones come from an earlier commit", async () => {
  const published = read(words);
  writeFileSync(file(words), published.replace("is in force", "was in force"));
  git("commit", "-qam", "Changed");
  writeFileSync(file(words), published.replace("is in force", "was once in force"));
  git("commit", "-qam", "Changed again");
  expect(await portal("amend", ...amend)).toMatchObject({ status: 0, stderr: "" });
  expect(read(kept)).toBe(published);
  expect(read(words)).toContain("was once in force");
});

test("if an interrupted run has kept the published words and all was committed, the next run finds them there", async () => {
  const published = read(words);
  writeFileSync(file(words), published.replace("is in force", "was in force"));
  execFileSync("mkdir", ["-p", join(file(kept), "..")]);
  writeFileSync(file(kept), published);
  rmSync(file(".git"), { recursive: true });
  expect(await portal("amend", ...amend)).toMatchObject({ status: 0, stderr: "" });
  expect(read(kept)).toBe(published);
  await portal("lock");
  expect((await portal("check")).status).toBe(0);
});

test("text whose published version cannot be found is not amended, and the error says how to continue", async () => {
  writeFileSync(file(words), read(words).replace("is in force", "was in force"));
  rmSync(file(".git"), { recursive: true });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "Without a past");
  const { status, stderr } = await portal("amend", ...amend);
  expect(status).toBe(1);
  expect(stderr).toContain("the text published as the version of 29 February 2020 was not found in git");
  expect(git("status", "--porcelain")).toBe("");
});

// Each step is written completely or not at all, so an interruption leaves a number of finished steps.
test.each([1, 2, 3])("an amendment interrupted after step %i loses nothing, says so, and continues with the next run", async (taken) => {
  const published = read(words);
  await portal("amend", ...amend);
  const after = [kept, "versions.yml", "3.2-paper-boats/chapter.yml", words].map((name) => ({ name, text: read(name) }));
  git("checkout", "-q", ".");
  rmSync(file("3.2-paper-boats/superseded"), { recursive: true });
  for (const { name, text } of after.slice(0, taken)) {
    execFileSync("mkdir", ["-p", join(file(name), "..")]);
    writeFileSync(file(name), text);
  }
  const { stderr } = await portal("check");
  expect(stderr).toContain("version-twice");
  expect(stderr).toContain("run it again: npm run amend -- 3.2.1");
  expect(stderr).toContain("\n1 problem in the content.");
  expect(read(words)).toBe(published);
  expect(await portal("amend", ...amend)).toMatchObject({ status: 0, stderr: "" });
  for (const { name, text } of after) expect([name, read(name)]).toEqual([name, text]);
  expect(git("status", "--porcelain", "--ignored")).not.toContain("unfinished");
});

test.each([
  ["a number that does not exist", ["3.2.99", ...amend.slice(1)], "There is no 3.2.99. Did you mean 3.2.3? Nothing was changed."],
  [
    "a day before the current version",
    ["3.2.1", "--date", "2019-01-01", "--note", "x"],
    "The day must be 1 March 2020 or later. Nothing was changed.",
  ],
  [
    "a day that does not exist",
    ["3.2.1", "--date", "2021-02-30", "--note", "x"],
    "Write a real date, like 2026-01-31. Nothing was changed.",
  ],
  ["a mistyped year", ["3.2.1", "--date", "2206-01-01", "--note", "x"], "1 January 2206 is more than a year ahead: is the year mistyped?"],
  [
    "a missing note if nobody can be asked",
    ["3.2.1", "--date", "2021-03-04"],
    "--note is required when nobody is at the terminal. Nothing was changed.",
  ],
  ["an empty note", ["3.2.1", "--date", "2021-03-04", "--note", "  "], "The change note is empty. Nothing was changed."],
  ["a note with HTML", ["3.2.1", "--date", "2021-03-04", "--note", "<b>New</b>"], "Invalid change note: HTML is not allowed here: <b>."],
  ["two numbers", ["3.2.1", "3.2.2"], "Name one section by its number."],
])("amend refuses %s, and changes nothing", async (_what, given, message) => {
  const { status, stderr } = await portal("amend", ...given);
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(git("status", "--porcelain")).toBe("");
});

test("an open version is not opened again", async () => {
  await portal("amend", ...amend);
  const { status, stderr } = await portal("amend", "3.2.1", "--date", "2022-01-01", "--note", "Again.");
  expect([status, stderr]).toEqual([1, expect.stringContaining("The version of 4 March 2021 of 3.2.1 is already open")]);
});

test("after a renumbering, a text that cites the number can be amended from the next day on, and the error says so", async () => {
  await portal("amend", ...amend);
  writeFileSync(file(words), `${read(words)}\nSee [3.1.9](section:3.1.9).\n`);
  await portal("lock");
  git("add", "-A");
  git("commit", "-qm", "Amended");
  expect(await portal("renumber", "--date", "2022-02-02", "3.1.9", "3.1.12")).toMatchObject({ status: 0, stderr: "" });
  git("add", "-A");
  git("commit", "-qm", "Moved");
  expect(await portal("renumber", "--date", "2022-02-02", "3.1.8", "3.1.9")).toMatchObject({ status: 0, stderr: "" });
  git("add", "-A");
  git("commit", "-qm", "Moved");
  const again = (day: string) => portal("amend", "3.2.1", "--date", day, "--note", "x");
  expect((await again("2022-02-02")).stderr).toContain("Numbers were changed on 2 February 2022");
  expect((await again("2022-02-02")).stderr).toContain("the day must be 3 February 2022 or later. Nothing was changed.");
  expect(await again("2022-02-03")).toMatchObject({ status: 0, stderr: "" });
});

test("line ends stay as they were, and lists keep their look", async () => {
  for (const name of [words, "3.2-paper-boats/chapter.yml", "versions.yml"]) writeFileSync(file(name), read(name).replaceAll("\n", "\r\n"));
  git("commit", "-qam", "Other ends");
  const before = read("3.2-paper-boats/chapter.yml");
  expect(await portal("amend", ...amend)).toMatchObject({ status: 0, stderr: "" });
  for (const name of [words, "3.2-paper-boats/chapter.yml", "versions.yml"])
    expect([name, /(?<!\r)\n/.test(read(name))]).toEqual([name, false]);
  expect(read("3.2-paper-boats/chapter.yml")).toBe(before.replace(/as-at: .*\r/, "as-at: 2021-03-04\r"));
});

test("words that were changed are not locked", async () => {
  writeFileSync(file(words), read(words).replace("is in force", "was in force"));
  const { status, stderr } = await portal("lock");
  expect([status, stderr]).toEqual([1, expect.stringContaining("changed-words")]);
  expect(git("status", "--porcelain")).toBe(` M ${words}\n`);
});

test("renumbering keeps the lock", async () => {
  const { status } = await portal("renumber", "--date", "2021-03-04", "3.2", "19.1");
  expect(status).toBe(0);
  expect((await portal("check")).status).toBe(0);
});

// Turns what was saved in the editor in the browser into amendments, as the build machine does, on a copy of an invented manual
// kept in git.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, git, portal, prepareLockedManual, read } from "./locked-manual";

const [boats, sails] = ["3.2-paper-boats/3.2.1.md", "3.2-paper-boats/3.2.2.md"];
const kept = "3.2-paper-boats/superseded/3.2.1/2020-02-29.md";

/** Saves a section as the editor does: in a separate commit. */
function save(name: string, ...changes: [from: string, to: string][]): void {
  const text = changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, read(name));
  writeFileSync(join(folder, name), text);
  git("commit", "-qam", `${name} changed in the editor`);
}
const words: [string, string] = ["is in force", "was in force"];
const newDay = (day: string, note: string): [string, string] => ["version: 2020-02-29", `version: ${day}\nnote: ${note}`];

prepareLockedManual();

test("sections saved with new words, day and note become amendments, each with its own day, and the check passes", async () => {
  const published = read(boats);
  save(boats, words, newDay("2021-03-04", "The invented boats are out of force."));
  save(sails, ["Fold once", "Fold thrice"], newDay("2021-05-06", "Folds were counted."), [
    "version: 2021-05-06",
    "version: 2021-05-06\nkind: correction",
  ]);
  const saved = [read(boats), read(sails)];
  expect((await portal("check")).status).toBe(1);
  const { status, stdout, stderr } = await portal("amend", "--saved");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("3.2.1: opened the version of 4 March 2021 and kept the one before.");
  expect(stdout).toContain("3.2.2: opened the version of 6 May 2021 and kept the one before.");
  expect(read(kept)).toBe(published);
  expect([read(boats), read(sails)]).toEqual(saved);
  expect((await portal("lock")).status).toBe(0);
  expect(await portal("check")).toMatchObject({ status: 0, stderr: "" });
  expect(read("3.2-paper-boats/chapter.yml")).toContain("as-at: 2021-05-06");
});

test("words saved more than once between two runs are one amendment", async () => {
  const published = read(boats);
  save(boats, words, newDay("2021-03-04", "The invented boats are out of force."));
  save(boats, ["was in force", "was once in force"]);
  expect((await portal("amend", "--saved")).status).toBe(0);
  expect(read(kept)).toBe(published);
  expect((await portal("lock")).status).toBe(0);
  expect((await portal("check")).status).toBe(0);
});

test("nothing happens if nothing was saved, or if all of it was amended already", async () => {
  expect((await portal("amend", "--saved")).stdout).toBe("No section was saved with changed text.\n");
  save(boats, words, newDay("2021-03-04", "Invented."));
  await portal("amend", "--saved");
  expect((await portal("amend", "--saved")).stdout).toBe("No section was saved with changed text.\n");
  await portal("lock");
  const after = [read(boats), read(kept), read("versions.yml")];
  expect((await portal("amend", "--saved")).status).toBe(0);
  expect([read(boats), read(kept), read("versions.yml")]).toEqual(after);
});

test("a second amendment follows a closed one", async () => {
  save(boats, words, newDay("2021-03-04", "Invented."));
  await portal("amend", "--saved");
  await portal("lock");
  git("add", "-A");
  git("commit", "-qm", "Amended");
  const second = read(boats);
  save(
    boats,
    ["was in force", "is in force again"],
    ["version: 2021-03-04\nnote: Invented.", "version: 2022-01-01\nnote: Invented again."],
  );
  expect((await portal("amend", "--saved")).status).toBe(0);
  expect(read("3.2-paper-boats/superseded/3.2.1/2021-03-04.md")).toBe(second);
  await portal("lock");
  expect((await portal("check")).status).toBe(0);
});

test.each<[string, [string, string][], string]>([
  ["words without a new day", [words], "its day is still that one.\n  Open it in the editor: give the day"],
  [
    "a day before the current version",
    [words, newDay("2019-01-01", "x")],
    "The day must be 1 March 2020 or later.\n  Open it in the editor and correct the day.",
  ],
  ["a new day without new words", [newDay("2021-03-04", "x")], "The text of 3.2.1 has not changed, but its day has"],
  ["a missing change note", [words, ["version: 2020-02-29", "version: 2021-03-04"]], "has no change note for the version of 4 March 2021."],
])("refuses %s in plain English, with everything that was saved beside it, and changes nothing", async (_what, changes, message) => {
  save(boats, ...changes);
  save(sails, ["Fold once", "Fold thrice"], newDay("2021-05-06", "Folds were counted."));
  const { status, stderr } = await portal("amend", "--saved");
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(stderr).toContain("1 section cannot be amended. Nothing was changed.");
  expect(existsSync(join(folder, "3.2-paper-boats/superseded"))).toBe(false);
  expect(git("status", "--porcelain")).toBe("");
});

test("a mistyped year is refused with its place, and nothing is changed", async () => {
  save(boats, words, newDay("2206-01-01", "x"));
  const { status, stderr } = await portal("amend", "--saved");
  expect([status, stderr]).toEqual([1, expect.stringMatching(/3\.2\.1\.md:3:10 {2}far-day\n[\s\S]*Nothing was changed\./)]);
  expect(git("status", "--porcelain")).toBe("");
});

test("a clone without the history of the published text is rejected, and the error says what is missing", async () => {
  save(boats, words, newDay("2021-03-04", "Invented."));
  rmSync(join(folder, ".git"), { recursive: true });
  const { status, stderr } = await portal("amend", "--saved");
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining("the text published as the version of 29 February 2020 was not found in git"),
  ]);
});

test.each([
  ["a number", ["3.2.1"]],
  ["a day", ["--date", "2021-03-04"]],
])("%s beside --saved is refused", async (_what, given) => {
  expect((await portal("amend", "--saved", ...given)).stderr).toContain("--saved takes the day and the note from each section's file");
});

// A later version of a chapter that is held, on an invented manual kept in git.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../../lib/commands/import";
import { run as ledger } from "../../../lib/commands/ledger";
import { run as lock } from "../../../lib/commands/lock";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/manual";

const first = `3.5 Invented Bells

About bells

3.5.1

An invented bell is rung by one warden on every day of the invented week.

3.5.2

The rope of an invented bell is kept dry, as the invented rules of the tower say.

3.5.3

An invented bell that is cracked is rung no more until it has been cast anew.

After the ringing

3.5.4

When the ringing is over the warden ties the rope to the seventh peg on the wall.

3.5.5

A list of all invented bells hangs beside the door, and nobody takes it down.
`;

// 3.5.3 is new, the earlier 3.5.3 is gone, 3.5.4 has other words and is 3.5.3's follower, 3.5.5 is as before.
const later = `3.5 Invented Bells

About bells

3.5.1

An invented bell is rung by one warden on every day of the invented week.

3.5.2

The rope of an invented bell is kept dry and straight, as the invented rules of the tower say.

After the ringing

3.5.3

When the ringing is over the warden ties the rope to the eighth peg on the wall.

3.5.4

Nobody may climb into the belfry alone while a storm stands over the valley.

3.5.5

A list of all invented bells hangs beside the door, and nobody takes it down.
`;

let folder: string;
let told: string[];
const chapter = "3.5-invented-bells";
const read = (name: string) => readFileSync(join(folder, chapter, name), "utf8");
const git = (...words: string[]) =>
  execFileSync("git", ["-c", "user.name=Invented", "-c", "user.email=invented@example.org", ...words], { cwd: folder, encoding: "utf8" });
const commit = () => {
  git("add", "-A");
  git("commit", "-qm", "Invented");
};
const document = (text: string) => {
  const file = join(folder, "..", `${folder.split("/").at(-1)}.txt`);
  writeFileSync(file, text);
  return file;
};
const importLater = (...words: string[]) => run([document(later), "--as-at", "2021-03-01", "--content", folder, ...words]);
const agreed = ["--note", "The print of 2021.", "--why", "Cracked bells are gone.", "--yes"];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-later-"));
  told = [];
  vi.spyOn(console, "log").mockImplementation((words: string) => void told.push(words));
  writeFileSync(
    join(folder, "manual.yml"),
    "title: Invented\npublisher: Nobody\naddress: https://manual.example.org\ntime-zone: Europe/London\n",
  );
  await run([document(first), "--as-at", "2020-03-01", "--content", folder]);
  const linked = read("3.5.2.md").replace("the invented rules", "[the invented rules](https://www.example.org/rules)");
  writeFileSync(join(folder, chapter, "3.5.2.md"), linked);
  writeFileSync(
    join(folder, chapter, "3.5.4.md"),
    read("3.5.4.md").replace("edition: 2020-03-01", "edition: 2020-03-01\nmisprints:\n  seventh: sixth"),
  );
  ledger(["--content", folder]);
  lock(["--content", folder]);
  git("init", "-q");
  commit();
  told = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.txt`, { force: true });
});

test("what a later version amends, moves, brings and withdraws is shown, and a dry run changes nothing", async () => {
  await importLater("--dry-run");
  expect(told.slice(told.findIndex((line) => line.includes("is held")))).toEqual([
    "3.5 Invented Bells is held. This version, of 1 March 2021: 2 sections amended, 1 moved, 1 new, 1 withdrawn, 2 as before.",
    "  3.5.2, amended:\n      The rope of an invented bell is kept dry{+ and straight+}, as [the invented rules](https://www.example.org/rules) of the tower say.",
    "  3.5.4 becomes 3.5.3, amended:\n      When the ringing is over the warden ties the rope to the [-seventh-]{+eighth+} peg on the wall.\n" +
      "      “seventh”, a misprint or defined term, stands here no more.",
    "  3.5.3 is withdrawn: the document does not hold it",
    "  3.5.4 is new: “Nobody may climb into the belfry alone while a storm stands …”",
    "Nothing was changed: --dry-run.",
  ]);
  expect(git("status", "--porcelain")).toBe("");
});

test("the amendments are made: words published are kept, links stay, ids go with their text, numbers that were given up lead on", async () => {
  const before = new Map(sectionsOf(loadManual(folder).chapters[0]).map(({ number, id }) => [number, id]));
  const published = read("3.5.4.md");
  const gone = read("3.5.3.md");
  await importLater(...agreed);
  lock(["--content", folder]);
  const manual = loadManual(folder);
  const [{ asAt, parts, withdrawn }] = manual.chapters;
  expect(asAt).toBe("2021-03-01");
  expect(parts.map(({ title, sections }) => [title, sections.map(({ number, id, edition, note }) => [number, id, edition, note])])).toEqual(
    [
      [
        "About bells",
        [
          ["3.5.1", before.get("3.5.1"), "2020-03-01", undefined],
          ["3.5.2", before.get("3.5.2"), "2021-03-01", "The print of 2021."],
        ],
      ],
      [
        "After the ringing",
        [
          ["3.5.3", before.get("3.5.4"), "2021-03-01", "The print of 2021."],
          ["3.5.4", expect.not.stringMatching(before.get("3.5.4") ?? ""), "2021-03-01", undefined],
          ["3.5.5", before.get("3.5.5"), "2020-03-01", undefined],
        ],
      ],
    ],
  );
  expect(withdrawn.map(({ id, number, on, why }) => [id, number, on, why])).toEqual([
    [before.get("3.5.3"), "3.5.3", "2021-03-01", "Cracked bells are gone."],
  ]);
  expect(read("3.5.2.md")).toContain("kept dry and straight, as [the invented rules](https://www.example.org/rules) of");
  // Two texts were superseded under one number on one day.
  expect(read("superseded/3.5.3/2020-03-01.md")).toBe(gone);
  expect(read(`superseded/3.5.3/2020-03-01.${before.get("3.5.4")}.md`)).toBe(published);
});

test("a version that is no later, changes that are not committed and a missing answer are refused, and nothing is changed", async () => {
  await expect(run([document(first), "--as-at", "2020-03-01", "--content", folder])).rejects.toThrow("that is not later");
  await expect(importLater()).rejects.toThrow("Give --note: nobody can be asked here.");
  await expect(importLater("--note", "Later.", "--why", "Gone.")).rejects.toThrow("Give --yes: nobody can be asked here.");
  expect(git("status", "--porcelain")).toBe("");
  writeFileSync(join(folder, "documents.yml"), "{}\n");
  await expect(importLater(...agreed)).rejects.toThrow("not committed");
  expect(existsSync(join(folder, chapter, "superseded"))).toBe(false);
});

test("a chapter whose words are held under another number is no new chapter, unless one says so", async () => {
  const moved = document(first.replaceAll("3.5", "3.6"));
  const words = [moved, "--as-at", "2020-03-01", "--content", folder];
  await expect(run(words)).rejects.toThrow("The words are those of 3.5, which is held. Has it a new number?");
  expect(git("status", "--porcelain")).toBe("");
  await run([...words, "--new", "--dry-run"]);
  expect(told).toContain("  3.6-invented-bells/3.6.1.md");
});

test("a picture that is held keeps its name and its text alternative in a later version", async () => {
  const lamps = ["tests/fixtures/import/invented-lamps.docx", "--content", folder];
  await run([...lamps, "--as-at", "2020-03-01"]);
  const inLamps = (name: string) => join(folder, "3.9-invented-lamps", name);
  renameSync(inLamps("pictures/picture-2.png"), inLamps("pictures/sea.png"));
  const sea = readFileSync(inLamps("3.9.2.md"), "utf8").replace("![](picture:picture-2.png)", "![The blue sea](picture:sea.png)");
  writeFileSync(inLamps("3.9.2.md"), sea);
  lock(["--content", folder]);
  commit();
  told = [];
  await run([...lamps, "--as-at", "2021-03-01", "--yes"]);
  expect(told).toContain(
    "3.9 Invented Lamps is held. This version, of 1 March 2021: 0 sections amended, 0 moved, 0 new, 0 withdrawn, 2 as before.",
  );
  expect(git("status", "--porcelain").trim()).toBe("M 3.9-invented-lamps/chapter.yml");
});

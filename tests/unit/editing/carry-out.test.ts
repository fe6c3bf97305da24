// What someone else does to the content while a command is changing it.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { contentIn, recoverFirst } from "../../../lib/commands/recover-first";
import { examineContent } from "../../../lib/content/get-manual";
import { type Change, carryOut } from "../../../lib/editing/carry-out";
import { findJournals, inForce, isInUse, journalName } from "../../../lib/editing/journal";
import { thisProcess } from "../../../lib/editing/process-identity";
import { hashOf, readContent } from "../../../lib/editing/read-content";
import { onFailingDisk } from "./failing-disk";

let content: string;
const file = (name: string) => join(content, name);
const read = (name: string) => readFileSync(file(name), "utf8");
/** Invented files: one is changed, its old text is kept, and another is removed. */
const change = (): Change => ({
  hashes: readContent(content).hashes,
  writes: [{ name: "kept/old.md", text: "old words" }, { name: "words.md", text: "new words" }, { name: "gone.md" }],
  command: ["amend", "3.2.1", "--note", "It's new"],
});

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "portal-carry-out-"));
  for (const [name, text] of Object.entries({ "words.md": "old words", "gone.md": "gone", "other.md": "other" }))
    writeFileSync(file(name), text);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(content, { recursive: true, force: true });
});

test("a change writes, keeps and removes its files, and leaves no files of its own", () => {
  carryOut(content, change());
  expect([read("kept/old.md"), read("words.md"), existsSync(file("gone.md"))]).toEqual(["old words", "new words", false]);
  expect(readdirSync(content).sort()).toEqual(["kept", "other.md", "words.md"]);
});

test.each([
  ["a file that it changes", "words.md"],
  ["a file that it removes", "gone.md"],
  ["a file that it only read", "other.md"],
  ["a file that did not exist", "appeared.md"],
])("%s, if saved after it was read, is kept and the change is refused", (_what, name) => {
  const planned = change();
  writeFileSync(file(name), "saved meanwhile");
  expect(() => carryOut(content, planned)).toThrow(
    `${file(name)} changed while this command was running, so the command changed nothing. Run it again.`,
  );
  expect(read(name)).toBe("saved meanwhile");
  expect(readdirSync(content)).not.toContain("kept");
  expect(readdirSync(content).filter((one) => one.startsWith("."))).toEqual([]);
});

test("words saved at any moment of the change are in a file afterwards, and the change is complete or absent", () => {
  let isOver = false;
  for (let moment = 1; !isOver; moment++) {
    rmSync(content, { recursive: true, force: true });
    mkdirSync(content);
    for (const name of ["words.md", "gone.md"]) writeFileSync(file(name), "old words");
    const planned = { ...change(), writes: change().writes.slice(0, 2) };
    isOver = true;
    const { thrown } = onFailingDisk(
      () => carryOut(content, planned),
      undefined,
      (at) => {
        if (at !== moment) return;
        isOver = false;
        // An editor writes a new file beside it and renames.
        writeFileSync(file(".saved"), "saved meanwhile");
        renameSync(file(".saved"), file("words.md"));
      },
    );
    if (isOver) break;
    const end = thrown ? "refused" : "done";
    expect([moment, end, read("words.md")]).toEqual([moment, expect.any(String), "saved meanwhile"]);
    // Saved after the new words were in place. Whoever saved had read them, as always when saving.
    expect([moment, existsSync(file("kept/old.md"))]).toEqual([moment, end === "done"]);
  }
});

test("of two changes planned from the same content, one is made and the other refused", () => {
  const [first, second] = [change(), change()];
  carryOut(content, first);
  expect(() => carryOut(content, { ...second, writes: [{ name: "words.md", text: "other words" }] })).toThrow(
    "changed while this command was running",
  );
  expect(read("words.md")).toBe("new words");
});

test("while another command is changing the content, the check says so and does not publish it", () => {
  mkdirSync(join(content, inForce, "new"), { recursive: true });
  writeFileSync(join(content, inForce, "plan.json"), JSON.stringify({ command: ["amend"], owner: thisProcess(), steps: [] }));
  expect(examineContent(content).problems).toContainEqual(expect.objectContaining({ rule: "unfinished-change", file: content }));
});

test("an interrupted command says what to type, quoted for a shell; running it again after it was finished does nothing", () => {
  const said: string[] = [];
  vi.spyOn(console, "error").mockImplementation((words: string) => void said.push(words));
  const ended = { ...thisProcess(), pid: 999999999 };
  const left = { journal: join(content, journalName(ended, "taken")), command: change().command };
  mkdirSync(join(left.journal, "new"), { recursive: true });
  writeFileSync(join(left.journal, "new/0"), "more words");
  const steps = [{ name: "other.md", before: hashOf("other"), after: hashOf("more words") }];
  writeFileSync(join(left.journal, "plan.json"), JSON.stringify({ command: left.command, owner: ended, steps }));
  expect(recoverFirst(content, left.command)).toBe(false);
  expect(said).toEqual([
    "npm run amend -- 3.2.1 --note 'It'\\''s new' was interrupted. Its changes have been undone. To make the change, run it again: npm run amend -- 3.2.1 --note 'It'\\''s new'",
  ]);
  expect(read("other.md")).toBe("other");
  // Killed when everything was done but the journal was not yet removed.
  said.length = 0;
  mkdirSync(join(content, journalName(ended, "done")));
  writeFileSync(join(content, journalName(ended, "done"), "plan.json"), JSON.stringify({ command: left.command, owner: ended, steps }));
  expect(recoverFirst(content, left.command)).toBe(true);
  expect(said).toEqual([expect.stringContaining("Its changes have now been completed. It does not need to be run again.")]);
  expect(readdirSync(content).filter((name) => name.startsWith("."))).toEqual([]);
});

test("a change that another computer left is undone after it has been untouched for a while, and not before", () => {
  const said: string[] = [];
  vi.spyOn(console, "error").mockImplementation((words: string) => void said.push(words));
  const elsewhere = { ...thisProcess(), computer: "another" };
  const journal = join(content, inForce);
  const plan = { command: ["amend"], owner: elsewhere, steps: [{ name: "other.md", before: hashOf("other"), after: hashOf("more") }] };
  mkdirSync(join(journal, "new"), { recursive: true });
  writeFileSync(join(journal, "plan.json"), JSON.stringify(plan));
  const [found] = findJournals(content);
  expect(isInUse(found)).toBe(true);
  const long = new Date(Date.now() - 180_000);
  utimesSync(journal, long, long);
  expect(isInUse(found)).toBe(false);
  recoverFirst(content, ["check"]);
  expect(said).toEqual([expect.stringContaining("npm run amend was interrupted. Its changes have been undone.")]);
  expect(readdirSync(content).filter((name) => name.startsWith("."))).toEqual([]);
});

test("if a link inside the content leads to the file, the file changes and the link stays a link", () => {
  mkdirSync(file("there"));
  renameSync(file("words.md"), file("there/words.md"));
  symlinkSync("there/words.md", file("words.md"));
  carryOut(content, { ...change(), hashes: readContent(content).hashes, writes: [{ name: "words.md", text: "new words" }] });
  expect([read("there/words.md"), lstatSync(file("words.md")).isSymbolicLink()]).toEqual(["new words", true]);
});

test("the content folder is found among a command's words, and asking for help changes nothing", () => {
  expect(contentIn(["3.2.1", "--date", "2021-01-01", "--content", "manual"])).toBe("manual");
  expect(contentIn(["--content=manual", "--watch"])).toBe("manual");
  expect(contentIn(["3.2.1"])).toBe("content");
  expect(contentIn(["--help"])).toBeUndefined();
});

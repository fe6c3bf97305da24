// Every command that changes content, on invented manuals: the content before it, what it is about to write, and the content
// after it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, vi } from "vitest";
import type { Change, carryOut } from "../../../lib/editing/carry-out";

type Run = (words: string[]) => void | Promise<void>;
type Command = { command: string; words: (content: string) => string[]; prepare: (content: string) => void | Promise<void> };

// In memory if the system has such a disk, because thousands of copies are made.
const disk = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** Text of every file in a folder by its name. Includes empty folders, but not git's files. */
export type Tree = Record<string, string>;

export function treeOf(folder: string): Tree {
  // The folder of a new manual does not exist yet.
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => !/^\.git(?:\/|$)/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => [name, statSync(join(folder, name)).isDirectory() ? "folder" : readFileSync(join(folder, name), "latin1")]),
  );
}

/** A copy of a folder, with or without its git history. */
export function copyOf(from: string, withGit = false): string {
  const folder = mkdtempSync(join(disk, "portal-change-"));
  cpSync(from, folder, { recursive: true, filter: (path) => withGit || !/\/\.git$/.test(path) });
  return folder;
}

const git = (folder: string, ...words: string[]) =>
  execFileSync("git", ["-c", "user.name=Invented", "-c", "user.email=invented@example.org", ...words], { cwd: folder, stdio: "ignore" });

async function runs(name: string, words: string[]): Promise<void> {
  const { run } = (await import(`../../../lib/commands/${name}.ts`)) as { run: Run };
  await run(words);
}

async function locked(content: string): Promise<void> {
  cpSync("tests/fixtures/invented", content, { recursive: true });
  await runs("lock", ["--content", content]);
  await runs("number-history", ["--content", content]);
  git(content, "init", "-q");
  git(content, "add", "-A");
  git(content, "commit", "-qm", "Invented");
}

function change(content: string, name: string, ...changes: [from: string, to: string][]): void {
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), readFileSync(join(content, name), "utf8"));
  writeFileSync(join(content, name), text);
}

async function saved(content: string): Promise<void> {
  await locked(content);
  const day = "version: 2020-02-29";
  change(content, "3.2-paper-boats/3.2.1.md", ["is in force", "was in force"], [day, "version: 2021-03-04\nnote: Invented."]);
  change(content, "3.2-paper-boats/3.2.2.md", ["Fold once", "Fold thrice"], [day, "version: 2021-05-06\nnote: Invented too."]);
  git(content, "commit", "-qam", "Saved in the editor");
}

async function withBells(content: string): Promise<void> {
  await newManual(content);
  await runs("import", ["tests/fixtures/import/invented-bells.txt", "--as-at", "2020-03-01", "--content", content]);
  await runs("number-history", ["--content", content]);
  await runs("lock", ["--content", content]);
  git(content, "init", "-q");
  git(content, "add", "-A");
  git(content, "commit", "-qm", "Invented");
}

const settings = ["--title", "Invented", "--publisher", "Nobody", "--address", "https://manual.example.org", "--portal-address", ""];
async function newManual(content: string): Promise<void> {
  await runs("new-manual", [
    ...settings,
    "--partner",
    "Invented=01234 567890",
    "--colour",
    "",
    "--logo",
    "",
    "--time-zone",
    "Europe/London",
    content,
  ]);
}

const on =
  (...words: string[]) =>
  (content: string) => [...words, "--content", content];

/** By what a person does. */
export const commands: Record<string, Command> = {
  "amend a section": {
    command: "amend",
    words: on("3.2.1", "--date", "2021-03-04", "--note", "Invented."),
    prepare: locked,
  },
  "amend what the editor saved": { command: "amend", words: on("--saved"), prepare: saved },
  "withdraw a section": { command: "withdraw", words: on("3.1.9", "--date", "2021-03-04", "--why", "Invented."), prepare: locked },
  "renumber a chapter": { command: "renumber", words: on("3.1", "19.1", "--date", "2024-01-31"), prepare: locked },
  "renumber a section": { command: "renumber", words: on("3.1.10", "3.1.12", "--date", "2024-01-31"), prepare: locked },
  "lock a manual": { command: "lock", words: on(), prepare: (content) => cpSync("tests/fixtures/invented", content, { recursive: true }) },
  "record numbers": {
    command: "number-history",
    words: on(),
    prepare: (content) => cpSync("tests/fixtures/invented", content, { recursive: true }),
  },
  "import a first chapter": {
    command: "import",
    words: on("tests/fixtures/import/invented-harbours.docx", "--as-at", "2020-04-01"),
    prepare: newManual,
  },
  "import one more chapter": {
    command: "import",
    words: on("tests/fixtures/import/invented-ropes.txt", "--as-at", "2020-04-01"),
    prepare: locked,
  },
  "import a later version": {
    command: "import",
    words: on(
      "tests/fixtures/import/invented-bells-2021.txt",
      "--as-at",
      "2021-03-01",
      "--note",
      "Invented.",
      "--why",
      "Invented.",
      "--yes",
    ),
    prepare: withBells,
  },
  "begin a manual": {
    command: "new-manual",
    words: (content) => [
      ...settings,
      "--partner",
      "Invented=01234 567890",
      "--colour",
      "",
      "--logo",
      "",
      "--time-zone",
      "Europe/London",
      content,
    ],
    prepare: () => undefined,
  },
};

/**
 * Runs a command once. Returns the folder as it was before (to be copied, then removed by the caller), the tree after it,
 * and what it wrote. `spy` replaces the writer and calls it.
 */
export async function record(name: string, spy: Mock<typeof carryOut>): Promise<{ before: string; after: Tree; change: Change }> {
  const { command, words, prepare } = commands[name];
  const before = mkdtempSync(join(disk, "portal-before-"));
  vi.spyOn(console, "log").mockReturnValue();
  await prepare(before);
  const folder = copyOf(before, true);
  try {
    spy.mockClear();
    await runs(command, words(folder));
    const [[, change]] = spy.mock.calls;
    return { before, after: treeOf(folder), change };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    vi.restoreAllMocks();
  }
}

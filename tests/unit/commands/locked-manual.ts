// An invented manual, locked and kept in git: made once for a test file, and copied for each of its tests.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { runHere } from "../../run-here";

/** The copy of the running test. */
export let folder = "";

/** Makes the manual before the tests of the calling file, by the name of its fixture, and removes all copies after them. */
export function prepareLockedManual(fixture = "invented"): void {
  let locked: string;
  beforeAll(async () => {
    folder = locked = mkdtempSync(join(tmpdir(), "portal-locked-test-"));
    cpSync(join("tests/fixtures", fixture), locked, { recursive: true });
    await portal("lock");
    await portal("number-history");
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "Invented");
  });
  afterAll(() => rmSync(locked, { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "portal-locked-test-"));
    cpSync(locked, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

export function git(...words: string[]): string {
  return execFileSync("git", ["-c", "user.name=Invented", "-c", "user.email=invented@example.org", ...words], {
    cwd: folder,
    encoding: "utf8",
  });
}

/** Runs a command of the portal on the copy, without a terminal to ask questions. */
export function portal(command: string, ...words: string[]) {
  return runHere(command, "--content", folder, ...words);
}

/** The text of one of its files. */
export function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkCommitted } from "../../../lib/editing/check-committed";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "committed-"));
  writeFileSync(join(folder, "manual.yml"), "title: Invented\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("outside git, the message says what to type, and following it is enough", () => {
  let message = "";
  try {
    checkCommitted(folder);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toBe(
    `${folder} is not in a git repository, which keeps what the manual said before. Begin one: git -C ${folder} init, then git -C ${folder} add -A, then git -C ${folder} commit -m 'First version'. Then run this again. Nothing was changed.`,
  );
  const git = (...words: string[]) => execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", ...words]);
  git("init", "-q");
  expect(() => checkCommitted(folder)).toThrow(
    /not committed\. Commit them first: git -C \S+ add -A, then git -C \S+ commit -m 'What changed'\./,
  );
  git("add", "-A");
  git("commit", "-q", "-m", "First version");
  expect(() => checkCommitted(folder)).not.toThrow();
});

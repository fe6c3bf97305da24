// Commands that change many files at once run only if git has all of them as they are.
import { spawnSync } from "node:child_process";
import { CommandError } from "../messages/command-error";

/** Throws if a file in the folder is not committed, or if the folder is not in git: what is committed can be restored. */
export function checkCommitted(content: string): void {
  const { status, stdout, stderr, error } = spawnSync("git", ["status", "--porcelain", "--ignored", "--untracked-files=all", "--", "."], {
    cwd: content,
    encoding: "utf8",
  });
  if (status !== 0)
    throw new CommandError(
      `${content} is not in a git repository (${error ? "git was not found" : stderr.trim().split("\n")[0]}). Nothing was changed.`,
    );
  // Files that begin with a dot are not part of the manual.
  const changes = stdout.split("\n").filter((line) => line !== "" && !/^!! (?:.*\/)?\./.test(line));
  if (changes.length > 0)
    throw new CommandError(
      `There are changes in ${content} that are not committed. Commit them first. Nothing was changed.\n${changes.join("\n")}`,
    );
}

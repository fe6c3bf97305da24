// Commands that change many files at once run only if git has all of them as they are.
import { spawnSync } from "node:child_process";
import { commandsFor } from "../content/commands-for";
import { CommandError } from "../messages/command-error";

/** Throws if a file in the folder is not committed, or if the folder is not in git: what is committed can be restored. */
export function checkCommitted(content: string): void {
  const { status, stdout, stderr, error } = spawnSync("git", ["status", "--porcelain", "--ignored", "--untracked-files=all", "--", "."], {
    cwd: content,
    encoding: "utf8",
  });
  const { git } = commandsFor(content);
  const commit = (why: string) => `${git("add", "-A")}, then ${git("commit", "-m", why)}`;
  const cause = stderr?.trim().split("\n")[0] ?? "";
  if (error)
    throw new CommandError(
      `git was not found: it keeps what the manual said before. Install it from https://git-scm.com. Nothing was changed.`,
    );
  if (status !== 0 && /not a git repository/i.test(cause))
    throw new CommandError(
      `${content} is not in a git repository, which keeps what the manual said before. Begin one: ${git("init")}, then ${commit("First version")}. Then run this again. Nothing was changed.`,
    );
  if (status !== 0) throw new CommandError(`git cannot read ${content}: ${cause}. Nothing was changed.`);
  // Files that begin with a dot are not part of the manual.
  const changes = stdout.split("\n").filter((line) => line !== "" && !/^!! (?:.*\/)?\./.test(line));
  if (changes.length > 0)
    throw new CommandError(
      `There are changes in ${content} that are not committed. Commit them first: ${commit("What changed")}. Nothing was changed.\n${changes.join("\n")}`,
    );
}

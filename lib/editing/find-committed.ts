// Finds an earlier text of a file in the history that git keeps.
import { spawnSync } from "node:child_process";

/** How many commits to look through, the latest first: trying each text takes about a second. */
const maxCommits = 100;

/**
 * The latest committed text of a file for which `isIt` is true; undefined if there is none, or no git. `name` is the file's name
 * inside `folder`. Also finds texts from before the file was renamed.
 */
export function findCommitted(folder: string, name: string, isIt: (text: string) => boolean): string | undefined {
  const git = (...words: string[]) => spawnSync("git", words, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const log = git("log", "--follow", `--max-count=${maxCommits}`, "--format=%x00%H", "--name-only", "--", `./${name}`);
  if (log.status !== 0) return undefined;
  const commits = log.stdout.split("\0").flatMap((entry) => {
    const [commit, path] = entry.split("\n").filter((line) => line !== "");
    return commit && path ? [`${commit}:${path}`] : [];
  });
  const tried = new Set<string>();
  for (const commit of commits) {
    const { status, stdout } = git("show", commit);
    if (status !== 0 || tried.has(stdout)) continue;
    tried.add(stdout);
    if (isIt(stdout)) return stdout;
  }
  return undefined;
}

// Which process is changing a manual, and whether it still runs: a number alone is given to another process later.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { isRunning } from "../processes/is-running.mjs";

/** A process: its number, when it started (as the system says; "" if it does not), and its computer. Fit for the name of a file. */
export type ProcessIdentity = { pid: number; started: string; computer: string };

/** This process. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid), computer: plain(hostname()) };
}

/** True while a process of this computer runs. */
export function stillRuns({ pid, started }: ProcessIdentity): boolean {
  return isRunning(pid) && startOf(pid) === started;
}

// Linux: field 22 of /proc/PID/stat, counted after the name, which may contain anything (proc(5)). Elsewhere ps says it;
// Windows has neither, and the number has to do.
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return plain(stdout?.trim() ?? "");
  }
}

/** True if a process is one of this computer, which can be asked about it. A restarted container counts as another computer. */
export function isHere({ computer }: ProcessIdentity): boolean {
  return computer === plain(hostname());
}

function plain(words: string): string {
  return words.replace(/[^A-Za-z0-9]+/g, "-");
}

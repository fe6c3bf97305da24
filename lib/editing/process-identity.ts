// Identifies the process that is changing a manual, to see whether it still runs. Its number alone may later belong to another
// process.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { isRunning } from "../processes/is-running.mjs";

/** A process: its number, when it started (from the system; "" if unknown), and its computer. Safe as part of a file name. */
export type ProcessIdentity = { pid: number; started: string; computer: string };

/** This process. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid), computer: plain(hostname()) };
}

/** True while a process of this computer runs. */
export function stillRuns({ pid, started }: ProcessIdentity): boolean {
  return isRunning(pid) && startOf(pid) === started;
}

// On Linux, field 22 of /proc/PID/stat, counted after the name, which may contain anything (proc(5)). Elsewhere, ps knows it.
// Windows has neither, so there the number has to be enough.
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return plain(stdout?.trim() ?? "");
  }
}

/** True if the process is on this computer, so that we can check it. A restarted container counts as another computer. */
export function isHere({ computer }: ProcessIdentity): boolean {
  return computer === plain(hostname());
}

function plain(words: string): string {
  return words.replace(/[^A-Za-z0-9]+/g, "-");
}

// Starts another Node that never outlives this one, and neither do the processes it starts.
import { type ChildProcess, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { atEnd } from "./at-end";

/** Ends it at once, with all the processes it started. */
export type Child = { process: ChildProcess; end: () => void };

// Systems other than Windows have groups of processes, which can be ended together.
const hasGroups = process.platform !== "win32";

/**
 * Runs `node` with these arguments. Its input is a pipe by which it notices that this process has ended; `output` says where its
 * output goes.
 */
export function startNode(words: string[], environment: Record<string, string>, output: ["pipe", "pipe" | "inherit"]): Child {
  const watch = pathToFileURL(`${process.cwd()}/lib/processes/end-with-parent.mjs`).href;
  const child: ChildProcess = spawn(process.execPath, ["--import", watch, ...words], {
    env: { ...process.env, ...environment, PORTAL_PARENT: String(process.pid) },
    stdio: ["pipe", ...output],
    detached: hasGroups,
  });
  // It may have ended already. Nothing is ever written to it.
  child.stdin?.on("error", () => {});
  const end = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(hasGroups ? -child.pid : child.pid, "SIGKILL");
    } catch {
      // It has already ended.
    }
  };
  const forget = atEnd(end);
  child.once("exit", forget);
  return { process: child, end };
}

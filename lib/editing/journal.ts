// The journal of a change: a folder inside the content that holds the new texts, the old ones and the plan, so that a change
// that was interrupted can be finished or undone. Names that begin with a dot are not the manual's.
//
//   .portal-change.PID.STARTED.COMPUTER.new     being prepared: nothing of the manual has changed
//   .portal-change                              in force: only one command at a time can give its journal this name
//   .portal-change.PID.STARTED.COMPUTER.taken   found after an interruption, and being finished or undone
//   .portal-change.PID.STARTED.COMPUTER.done    all changes are made (or .undone), and it is about to be removed
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { changeFolder } from "../content/read-files";
import { type Plan, readPlan } from "./plan";
import { isHere, type ProcessIdentity, stillRuns } from "./process-identity";

export type JournalState = "new" | "in force" | "taken" | "done" | "undone";

/** `owner` is the process that works on the journal; absent if the plan cannot be read. `path` is the journal's folder. */
export type Journal = { path: string; state: JournalState; owner?: ProcessIdentity; plan?: Plan };

/** The name of the journal in force. */
export const inForce = changeFolder;

const states = ["new", "taken", "done", "undone"] as const;

/** The name of a journal that a process is working on. */
export function journalName({ pid, started, computer }: ProcessIdentity, state: (typeof states)[number]): string {
  return `${inForce}.${pid}.${started}.${computer}.${state}`;
}

/** Where a journal keeps the old and the new text of its step `i`. */
export function oldText(journal: string, i: number): string {
  return join(journal, "old", String(i));
}

export function newText(journal: string, i: number): string {
  return join(journal, "new", String(i));
}

export function planFile(journal: string): string {
  return join(journal, "plan.json");
}

/** All journals in a content folder, the one in force first; none if the folder does not exist. */
export function findJournals(content: string): Journal[] {
  const names = namesIn(content).filter((name) => name === inForce || name.startsWith(`${inForce}.`));
  return names.sort().flatMap((name): Journal[] => {
    const path = join(content, name);
    const plan = readPlan(planFile(path));
    if (name === inForce) return [{ path, state: "in force", owner: plan?.owner, plan }];
    const [pid, started, computer, state] = name.slice(inForce.length + 1).split(".");
    const known = states.find((one) => one === state);
    return known ? [{ path, state: known, owner: { pid: Number(pid), started, computer }, plan }] : [];
  });
}

/** A change takes moments. If another computer has not touched its journal for this many ms, it has abandoned it. */
const longest = 120_000;

/** True if the process that works on a journal is still running. */
export function isInUse({ owner, path }: Journal): boolean {
  if (owner === undefined) return false;
  if (isHere(owner)) return stillRuns(owner);
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && Date.now() - touched < longest;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** True if a journal that is or was in force has texts but no readable plan. */
export function isUnreadable({ path, state, plan }: Journal): boolean {
  if (plan || !(state === "in force" || state === "taken")) return false;
  return ["old", "new"].some((folder) => namesIn(join(path, folder)).length > 0);
}

// After a command was killed, or its machine stopped, the next command finishes or undoes its change and says which.
import { renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findJournals, isInUse, isUnreadable, type Journal, journalName } from "./journal";
import type { Plan } from "./plan";
import { thisProcess } from "./process-identity";
import { putAway } from "./put-away";
import { goBack, goForward, isAside, stateOf } from "./take-steps";
import { waitUntil } from "./wait-until";

/**
 * How an interrupted change ended. `command` is what was typed, its name first, if that is known. `others` are files that someone
 * else changed in the meantime, which stay as they are. If the plan cannot be read, it is the folder with the texts.
 */
export type Interrupted = { end: "finished" | "undone" | "not begun" | "unreadable"; command?: string[]; others: string[] };

/**
 * Finishes or undoes what interrupted commands left in a content folder. Waits for a command that is still changing it. Throws
 * the system's error if the disk refuses.
 */
export function finishInterrupted(content: string): Interrupted[] {
  const found: Interrupted[] = [];
  const reported = new Set<string>();
  waitUntil(() => {
    const journals = findJournals(content);
    for (const journal of journals.filter((one) => !isInUse(one) && !reported.has(one.path))) {
      if (isUnreadable(journal)) reported.add(journal.path);
      found.push(...settle(content, journal));
    }
    return !journals.some((one) => isInUse(one) && (one.state === "in force" || one.state === "taken"));
  });
  return found;
}

function settle(content: string, journal: Journal): Interrupted[] {
  const { path, state, plan } = journal;
  // Its texts may exist nowhere else.
  if (isUnreadable(journal)) return [{ end: "unreadable", others: [path] }];
  if (state === "in force" || state === "taken") {
    const taken = join(content, journalName(thisProcess(), "taken"));
    if (!takeOver(path, taken)) return [];
    if (!plan) {
      rmSync(taken, { recursive: true, force: true });
      return [];
    }
    const { end, others } = finishOrUndo(content, taken, plan);
    putAway(content, taken, end === "finished" ? "done" : "undone");
    removeIfNew(content, plan, end);
    return [{ end, command: plan.command, others }];
  }
  rmSync(path, { recursive: true, force: true });
  if (state === "new") {
    if (plan) removeIfNew(content, plan, "undone");
    return [{ end: "not begun", command: plan?.command, others: [] }];
  }
  return plan ? [{ end: state === "done" ? "finished" : "undone", command: plan.command, others: [] }] : [];
}

// Several commands may find it, but only one can rename it.
function takeOver(path: string, taken: string): boolean {
  if (path === taken) return true;
  try {
    renameSync(path, taken);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

// Goes forward if a file was changed already, because that is what was typed. Goes back if someone else has changed a file that
// this change had not reached yet.
function finishOrUndo(content: string, journal: string, plan: Plan): Pick<Interrupted, "end" | "others"> {
  const states = plan.steps.map((step, i) => stateOf(content, journal, step, i));
  const isBegun = states.some((state, i) => state !== "before" || isAside(journal, i));
  const isBlocked = states.some((state, i) => state === "other" && !isAside(journal, i));
  if (isBegun && !isBlocked) return { end: "finished", others: goForward(content, journal, plan) };
  return { end: "undone", others: goBack(content, journal, plan) };
}

// Removes the folder of a new manual that was not made.
function removeIfNew(content: string, { steps }: Plan, end: Interrupted["end"]): void {
  if (end !== "undone" || steps.some(({ before }) => before !== undefined)) return;
  try {
    rmdirSync(content);
  } catch {
    // It is not empty.
  }
}

// What a command left that was killed, or whose machine stopped: the next one finishes it or undoes it, and says which.
import { renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findJournals, isHeld, isUnreadable, type Journal, journalName } from "./journal";
import type { Plan } from "./plan";
import { thisProcess } from "./process-identity";
import { putAway } from "./put-away";
import { goBack, goForward, isAside, stateOf } from "./take-steps";
import { waitUntil } from "./wait-until";

/**
 * How an interrupted change ended. `command` is what was typed, its name first, where that is known; `others` are files
 * that someone changed in between, which are left as they are; where the plan is unreadable, the folder with the texts.
 */
export type Interrupted = { end: "finished" | "undone" | "not begun" | "unreadable"; command?: string[]; others: string[] };

/**
 * Finishes or undoes what interrupted commands left in a content folder; waits for a command that is still changing it.
 * Throws the system's error where the disk refuses.
 */
export function finishInterrupted(content: string): Interrupted[] {
  const found: Interrupted[] = [];
  const told = new Set<string>();
  waitUntil(() => {
    const journals = findJournals(content);
    for (const journal of journals.filter((one) => !isHeld(one) && !told.has(one.path))) {
      if (isUnreadable(journal)) told.add(journal.path);
      found.push(...settle(content, journal));
    }
    return !journals.some((one) => isHeld(one) && (one.state === "in force" || one.state === "taken"));
  });
  return found;
}

function settle(content: string, journal: Journal): Interrupted[] {
  const { path, state, plan } = journal;
  // Its texts may be nowhere else.
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

// Of several commands that find it, one can give it a new name.
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

// Forward, once a file was changed: that is what was typed. Back, where a file is in the way that someone changed before
// its turn came.
function finishOrUndo(content: string, journal: string, plan: Plan): Pick<Interrupted, "end" | "others"> {
  const states = plan.steps.map((step, i) => stateOf(content, journal, step, i));
  const isBegun = states.some((state, i) => state !== "before" || isAside(journal, i));
  const isBlocked = states.some((state, i) => state === "other" && !isAside(journal, i));
  if (isBegun && !isBlocked) return { end: "finished", others: goForward(content, journal, plan) };
  return { end: "undone", others: goBack(content, journal, plan) };
}

// The folder of a new manual that was not made.
function removeIfNew(content: string, { steps }: Plan, end: Interrupted["end"]): void {
  if (end !== "undone" || steps.some(({ before }) => before !== undefined)) return;
  try {
    rmdirSync(content);
  } catch {
    // It contains something else.
  }
}

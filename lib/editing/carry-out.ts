// Changes the content completely or not at all. Every new text is on the disk before the first file changes. If a change is
// interrupted, the next command finishes or undoes it (finish-interrupted.ts).
import { chmodSync, existsSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { commandsFor } from "../content/commands-for";
import { Problems } from "../content/problem";
import { readFiles } from "../content/read-files";
import { CommandError } from "../messages/command-error";
import { saySystemError } from "../processes/system-error";
import type { Write } from "./content-change";
import { syncFolder, writeDurably } from "./durable";
import { finishInterrupted } from "./finish-interrupted";
import { findJournals, inForce, isInUse, journalName, newText, planFile } from "./journal";
import type { Plan, Step } from "./plan";
import { thisProcess } from "./process-identity";
import { putAway } from "./put-away";
import { type FileHashes, hashOf } from "./read-content";
import { sayInterrupted } from "./say-interrupted";
import { goBack, goForward } from "./take-steps";
import { waitUntil } from "./wait-until";

/** `hashes` are those of every file as it was read; `command` is what was typed: its name and its words. */
export type Change = { hashes: FileHashes; writes: Write[]; command: string[] };

/**
 * Writes and removes files of a content folder: all of them or none. Throws CommandError, with nothing changed, if the disk
 * refuses, if a file was changed since it was read, or if another command is still changing this manual.
 */
export function carryOut(content: string, { hashes, writes, command }: Change): void {
  const needed = writes.filter(({ name, text, bytes }) => hashes.get(name) !== (text === undefined ? undefined : hashOf(bytes ?? text)));
  if (needed.length === 0) return;
  const owner = thisProcess();
  const steps = needed.map(({ name, text, bytes }): Step => {
    return { name, before: hashes.get(name), after: text === undefined ? undefined : hashOf(bytes ?? text) };
  });
  const plan: Plan = { command, owner, steps };
  const prepared = join(content, journalName(owner, "new"));
  prepare(content, prepared, plan, needed);
  takeTurn(content, prepared);
  const journal = join(content, inForce);
  let state: "done" | "undone" = "undone";
  try {
    checkUnchanged(content, hashes);
    const [other] = goForward(content, journal, plan);
    if (other !== undefined) throw changedMeanwhile(join(content, other));
    state = "done";
  } catch (error) {
    undo(content, journal, plan, error);
    throw error instanceof CommandError ? error : refusal(content, error);
  } finally {
    if (state === "done") putAway(content, journal, "done");
  }
}

/** Everything that needs room on the disk comes first. */
function prepare(content: string, prepared: string, plan: Plan, writes: Write[]): void {
  const isNew = !existsSync(content);
  try {
    writeDurably(planFile(prepared), Buffer.from(JSON.stringify(plan)));
    writes.forEach(({ name, text, bytes }, i) => {
      if (text === undefined) return;
      writeDurably(newText(prepared, i), bytes ?? Buffer.from(text));
      const mode = statSync(join(content, name), { throwIfNoEntry: false })?.mode;
      if (mode !== undefined) chmodSync(newText(prepared, i), mode);
    });
    for (const folder of [join(prepared, "new"), prepared]) if (existsSync(folder)) syncFolder(folder);
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    // This command made the folder for the new manual.
    if (isNew && existsSync(content)) rmdirSync(content);
    throw refusal(content, error);
  }
}

/** Puts the journal in force. Only one command at a time can, because only one folder can have that name. */
function takeTurn(content: string, prepared: string): void {
  const attempt = () => {
    for (const interrupted of finishInterrupted(content)) {
      if (interrupted.end === "unreadable") throw new CommandError(sayInterrupted(interrupted));
      console.error(sayInterrupted(interrupted));
    }
    try {
      renameSync(prepared, join(content, inForce));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (/^(?:EEXIST|ENOTEMPTY|EPERM|EACCES)$/.test(code) && findJournals(content).some(({ state }) => state === "in force")) return false;
      throw refusal(content, error);
    }
    // Another command may be finishing an interrupted change, with the journal under another name.
    if (!findJournals(content).some((journal) => journal.state === "taken" && isInUse(journal))) return true;
    renameSync(join(content, inForce), prepared);
    return false;
  };
  try {
    if (waitUntil(attempt)) return syncFolder(content);
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    throw error;
  }
  rmSync(prepared, { recursive: true, force: true });
  throw new CommandError(`Another command is changing ${content}. Nothing was changed. Wait until it has finished, then run this again.`);
}

function checkUnchanged(content: string, hashes: FileHashes): void {
  const now = new Map(readFiles(content, new Problems()).map(({ name, bytes }) => [name, hashOf(bytes ?? "")]));
  for (const name of new Set([...hashes.keys(), ...now.keys()]))
    if (hashes.get(name) !== now.get(name)) throw changedMeanwhile(join(content, name));
}

function changedMeanwhile(file: string): CommandError {
  return new CommandError(`${file} changed while this command was running, so the command changed nothing. Run it again.`);
}

function undo(content: string, journal: string, plan: Plan, cause: unknown): void {
  try {
    goBack(content, journal, plan);
  } catch {
    throw new CommandError(
      `${inWords(content, cause)} ${content} is left half changed. Nothing is lost: once you have fixed that, run ${commandsFor(content).npm("check")}, which completes or undoes the change.`,
    );
  }
  putAway(content, journal, "undone");
}

function refusal(content: string, error: unknown): unknown {
  const words = inWords(content, error);
  return words === "" ? error : new CommandError(`${words} Nothing was changed.`);
}

// The message names the manual, because the user does not know the journal's files.
function inWords(content: string, error: unknown): string {
  if (!(error instanceof Error && "code" in error)) return "";
  return saySystemError(Object.assign(error, { path: content, dest: undefined, syscall: "write" })) ?? "";
}

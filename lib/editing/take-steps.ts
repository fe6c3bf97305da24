// Takes the steps of a change, forwards or backwards. Each step works from any state that an interruption can leave, and none
// overwrites a text that the plan does not know.
import { existsSync, linkSync, lstatSync, readFileSync, readlinkSync, realpathSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { CommandError } from "../messages/command-error";
import { copyDurably, isOtherDisk, makeFolders, moveFile, syncFolder } from "./durable";
import { newText, oldText } from "./journal";
import type { Plan, Step } from "./plan";
import { hashOf } from "./read-content";

/**
 * How far a step has got: "before" and "after" as in the plan; "aside" if the old text is in the journal and the new one not yet
 * in its place; "other" if the file is neither, because someone else changed it.
 */
export type StepState = "before" | "aside" | "after" | "other";

/** How far step `i` of a plan has got in a content folder. */
export function stateOf(content: string, journal: string, step: Step, i: number): StepState {
  const { before, after } = step;
  const now = hashIn(placeOf(content, step));
  const aside = isAside(journal, i);
  if (now === undefined && aside && after !== undefined) return "aside";
  if (now === after && (before === undefined || aside)) return "after";
  return now === before ? "before" : "other";
}

/** True if the journal has the old text of step `i`. */
export function isAside(journal: string, i: number): boolean {
  return existsSync(oldText(journal, i));
}

/** Takes every step that has not been taken yet. Returns the names of files that someone else changed, which stay as they are. */
export function goForward(content: string, journal: string, { steps }: Plan): string[] {
  const others: string[] = [];
  steps.forEach((step, i) => {
    const file = placeOf(content, step);
    let state = stateOf(content, journal, step, i);
    if (state === "before" && step.before !== undefined) state = putAside(file, journal, step, i) ? "aside" : "other";
    if (state === "other") others.push(step.name);
    else if (state !== "after" && step.after !== undefined && !place(newText(journal, i), file)) others.push(step.name);
  });
  tidy(content, steps, ({ after }) => after === undefined);
  return others;
}

/** Takes every step back. Returns the names of files that someone else changed, which stay as they are. */
export function goBack(content: string, journal: string, { steps }: Plan): string[] {
  const others: string[] = [];
  steps.forEach((step, i) => {
    const file = placeOf(content, step);
    const state = stateOf(content, journal, step, i);
    if (state === "other") others.push(step.name);
    if (state === "after" && step.after !== undefined) takeAway(file, newText(journal, i));
    const isMissing = (state === "after" || state === "aside") && step.before !== undefined;
    if (isMissing && !place(oldText(journal, i), file)) others.push(step.name);
  });
  tidy(content, steps, ({ before }) => before === undefined);
  return others;
}

/** Moves the old text into the journal. If it is not the text in the plan, puts it back and returns false. */
function putAside(file: string, journal: string, { before }: Step, i: number): boolean {
  const aside = oldText(journal, i);
  makeFolders(dirname(aside));
  moveFile(file, aside);
  if (hashIn(aside) === before) return true;
  place(aside, file);
  return false;
}

/** Removes the new text. The journal keeps a copy, in case the change has to be finished after all. */
function takeAway(file: string, kept: string): void {
  if (existsSync(kept)) rmSync(file);
  else moveFile(file, kept);
}

/** Writes a text if the file does not exist yet. If it has appeared in the meantime, leaves it alone and returns false. */
function place(text: string, file: string): boolean {
  makeFolders(dirname(file));
  try {
    linkSync(text, file);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return false;
    // If a folder is on another disk, a copy beside the file's place gets the name.
    if (isOtherDisk(error)) return placeCopy(text, file);
    // The disk has no hard links (exFAT, some network drives), or no room for another name.
    if (!/^(?:EPERM|ENOTSUP|ENOSYS|EMLINK|ENOSPC|EDQUOT)$/.test(String(code))) throw error;
    if (existsSync(file)) return false;
    renameSync(text, file);
    return true;
  }
}

const beside = ".portal-text";

function placeCopy(text: string, file: string): boolean {
  const copy = join(dirname(file), beside);
  copyDurably(text, copy);
  try {
    return place(copy, file);
  } finally {
    rmSync(copy, { force: true });
  }
}

// Removes folders that are now empty, and makes sure that changes in the others are on the disk.
function tidy(content: string, steps: Step[], isGone: (step: Step) => boolean): void {
  const folders = new Set(steps.map(({ name }) => dirname(join(content, name))));
  for (const folder of folders) if (existsSync(join(folder, beside))) rmSync(join(folder, beside));
  for (const step of steps.filter(isGone)) removeEmpty(content, dirname(join(content, step.name)));
  for (const folder of folders) if (existsSync(folder)) syncFolder(folder);
}

function removeEmpty(content: string, folder: string): void {
  if (relative(content, folder) === "") return;
  try {
    rmdirSync(folder);
  } catch (error) {
    // Files that begin with a dot are not part of the manual: they stay, with their folder. So does a folder that is a separate
    // disk.
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/^(?:ENOTEMPTY|EEXIST|EPERM|EBUSY)$/.test(code)) return;
    if (code !== "ENOENT") throw error;
  }
  removeEmpty(content, dirname(folder));
}

// If the name is a link to another file of the content, that file is written and the link stays. Reading the content rejects
// links that lead outside it, but a plan may come with links that were never read.
function placeOf(content: string, { name }: Step): string {
  let file = join(content, name);
  while (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) file = resolve(dirname(file), readlinkSync(file));
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  if (/^\.\.(?:[\\/]|$)/.test(relative(realpathSync(content), realpathSync(folder))))
    throw new CommandError(`${join(content, name)} points outside ${content}, where nothing may be written. Remove the link.`);
  return file;
}

function hashIn(file: string): string | undefined {
  try {
    return hashOf(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    throw error;
  }
}

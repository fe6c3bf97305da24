// The steps of a change, forwards and backwards. Each can be taken from any state that an interruption leaves, and none
// overwrites a text that the plan does not know.
import { existsSync, linkSync, lstatSync, readFileSync, readlinkSync, realpathSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { CommandError } from "../messages/command-error";
import { copyDurably, isOtherDisk, makeFolders, moveFile, syncFolder } from "./durable";
import { newText, oldText } from "./journal";
import type { Plan, Step } from "./plan";
import { hashOf } from "./read-content";

/**
 * How far a step has come: "before" and "after" as the plan says; "aside" where the old text is in the journal and the new
 * one not yet in its place; "other" where the file is neither, because someone else changed it.
 */
export type StepState = "before" | "aside" | "after" | "other";

/** How far step `i` of a plan has come in a content folder. */
export function stateOf(content: string, journal: string, step: Step, i: number): StepState {
  const { before, after } = step;
  const now = hashIn(placeOf(content, step));
  const aside = isAside(journal, i);
  if (now === undefined && aside && after !== undefined) return "aside";
  if (now === after && (before === undefined || aside)) return "after";
  return now === before ? "before" : "other";
}

/** True if the journal holds the old text of step `i`. */
export function isAside(journal: string, i: number): boolean {
  return existsSync(oldText(journal, i));
}

/** Takes every step that is not taken yet. Returns the names of files that someone else changed; these are left as they are. */
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

/** Takes every step back. Returns the names of files that someone else changed; these are left as they are. */
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

/** The old text goes into the journal; false, with the file back in its place, where it is not the text of the plan. */
function putAside(file: string, journal: string, { before }: Step, i: number): boolean {
  const aside = oldText(journal, i);
  makeFolders(dirname(aside));
  moveFile(file, aside);
  if (hashIn(aside) === before) return true;
  place(aside, file);
  return false;
}

/** The new text goes; the journal keeps it, should the change have to be finished after all. */
function takeAway(file: string, kept: string): void {
  if (existsSync(kept)) rmSync(file);
  else moveFile(file, kept);
}

/** Writes a text where there is no file yet. Leaves a file that has appeared since as it is, and returns false. */
function place(text: string, file: string): boolean {
  makeFolders(dirname(file));
  try {
    linkSync(text, file);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return false;
    // Where a folder is on another disk, a copy next to the place gets the name.
    if (isOtherDisk(error)) return placeCopy(text, file);
    // A disk without hard links (exFAT, some network drives), or without room for another name.
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

// Folders that are left empty go; what was changed in them lasts.
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
    // Files that begin with a dot are not the manual's: they, and their folder, stay; so does a folder that is a disk of its own.
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/^(?:ENOTEMPTY|EEXIST|EPERM|EBUSY)$/.test(code)) return;
    if (code !== "ENOENT") throw error;
  }
  removeEmpty(content, dirname(folder));
}

// Where the name is a link to another file of the content, that file: the link stays. No link leads out of the content, as
// reading it makes sure of; a plan may have come with links that no one read.
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

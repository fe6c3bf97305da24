// Changes to the content that are tried out first and then written file by file, each whole or not at all.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { loadManual } from "../content/get-manual";
import { ContentError } from "../content/problem";
import { lastRenumbering } from "../content/record-numbers";
import type { TextFile } from "../content/renumber";
import type { RuleName } from "../content/rules";
import { dayInWords, daysAfter } from "../edition-date";
import { CommandError } from "./report-and-exit";

/** One step of a change: a file with its new text, or without one, to be removed. */
export type Write = { name: string; text?: string; bytes?: Uint8Array };

/** The content after some steps. */
export function afterWrites(files: TextFile[], writes: Write[]): TextFile[] {
  const changed = new Set(writes.map(({ name }) => name));
  return [
    ...files.filter(({ name }) => !changed.has(name)),
    ...writes.flatMap(({ name, text, bytes }) => (text === undefined ? [] : [{ name, text, ...(bytes && { bytes }) }])),
  ];
}

/** Gives `use` a copy of the content in a folder of its own, which is removed afterwards. */
export function inCopy<Result>(files: TextFile[], use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "portal-content-"));
  try {
    writeAll(folder, files);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws, before anything is changed, where the new content would not pass its check but for problems of `allowed` rules. */
export function tryOut(files: TextFile[], allowed: RuleName[] = []): void {
  inCopy(files, (folder) => {
    try {
      loadManual(folder, allowed);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      throw new CommandError(
        `This cannot be done; nothing was changed. Afterwards the content would have problems:\n${error.message.replaceAll(`${folder}/`, "")}`,
      );
    }
  });
}

/** As tryOut, for a change from an ISO day on; where numbers changed on that day or later, that is told as the reason. */
export function tryOutOnDay(files: TextFile[], day: string, allowed: RuleName[] = []): void {
  try {
    tryOut(files, allowed);
  } catch (error) {
    const renumbered = lastRenumbering(files.find(({ name }) => name === "numbers.yml")?.text ?? "");
    if (!(error instanceof CommandError) || renumbered === undefined || day > renumbered) throw error;
    throw new CommandError(
      `Numbers were changed on ${dayInWords(renumbered)}, and the words cite them: the day must be ${dayInWords(daysAfter(renumbered, 1))} or later. Nothing was changed.`,
    );
  }
}

/** Takes the steps in their order. What is interrupted between two of them is told by the check and goes on with the next run. */
export function write(content: string, writes: Write[]): void {
  for (const { name, text, bytes } of writes) {
    const file = join(content, name);
    if (text === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    // Names that begin with a dot are not the manual's: an unfinished file is never read.
    const unfinished = join(dirname(file), `.${basename(file)}.unfinished`);
    writeFileSync(unfinished, bytes ?? text);
    renameSync(unfinished, file);
  }
}

/** Writes files into a folder, whatever stands there. */
export function writeAll(folder: string, files: TextFile[]): void {
  for (const { name, text, bytes } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes ?? text);
  }
}

/** Makes the content as `after` says from what `before` says; folders that it leaves empty go. */
export function replace(content: string, before: TextFile[], after: TextFile[]): void {
  const kept = new Set(after.map(({ name }) => name));
  const unchanged = new Map(before.map(({ name, text }) => [name, text]));
  writeAll(
    content,
    after.filter(({ name, text }) => unchanged.get(name) !== text),
  );
  const gone = before.filter(({ name }) => !kept.has(name));
  for (const { name } of gone) rmSync(join(content, name));
  for (const folder of new Set(gone.map(({ name }) => dirname(name)))) {
    // Files that begin with a dot are not the manual's: they, and their folder, stay.
    if (readdirSync(join(content, folder)).length === 0) rmdirSync(join(content, folder));
  }
}

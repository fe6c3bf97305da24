// Puts a finished folder in place of the last one. Between the two renames neither is there; if the process ends at that point,
// the next run puts the last one back.
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "../processes/is-running.mjs";
import { isMade, type Kind, removeMade, whyKept } from "./own-folder";

/** Where the last folder is kept until the new one is in its place. */
const lastOf = (published: string) => `${published}.last`;

/** Where this process makes the next folder, beside `published`. */
export function nextFolderOf(published: string): string {
  return `${published}.building-${process.pid}`;
}

/**
 * Renames `finished` to `published`, and removes the old folder only after that. Both must be on the same disk and made as
 * `kind`.
 */
export function swapFolders(finished: string, published: string): void {
  const last = lastOf(published);
  removeMade(last);
  if (existsSync(published)) renameSync(published, last);
  renameSync(finished, published);
  removeMade(last);
}

/**
 * Puts back the folder made as `kind` that an interrupted run moved aside, and removes half-made folders. Throws only file system
 * errors.
 */
export function recoverFolder(published: string, kind: Kind): void {
  const last = lastOf(published);
  if (!existsSync(published) && isMade(last, kind)) renameSync(last, published);
  const above = dirname(published);
  if (!existsSync(above)) return;
  for (const name of readdirSync(above)) {
    const [, pid] = name.startsWith(`${basename(published)}.building-`) ? (/\.building-(\d+)$/.exec(name) ?? []) : [];
    if (pid && !isRunning(Number(pid)) && !existsSync(join(above, name, ".git")))
      rmSync(join(above, name), { recursive: true, force: true });
  }
}

/** Like whyKept, for the folder and for its temporary place during the swap: the name, and why it may not be replaced. */
export function whyNotSwapped(published: string, kind: Kind): string | undefined {
  for (const folder of [published, lastOf(published)]) {
    const why = whyKept(folder, kind);
    if (why) return `${folder} ${why}`;
  }
  return undefined;
}

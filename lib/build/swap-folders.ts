// Puts a finished folder in the place of the last one. Between the two renames there is none: anyone who comes next puts the
// last one back.
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "../processes/is-running.mjs";
import { isMade, type Kind, removeMade, whyKept } from "./own-folder";

/** Where the last one is kept until the new one is in its place. */
const lastOf = (published: string) => `${published}.last`;

/** Where the next one is made, by this process, next to `published`. */
export function besideOf(published: string): string {
  return `${published}.building-${process.pid}`;
}

/** Renames `finished` to `published`; what was there is removed only after. Both on the same disk, both made as `kind`. */
export function swapFolders(finished: string, published: string): void {
  const last = lastOf(published);
  removeMade(last);
  if (existsSync(published)) renameSync(published, last);
  renameSync(finished, published);
  removeMade(last);
}

/**
 * Puts back the folder made as `kind` that an interrupted run left aside, and removes what runs left half made. Throws
 * nothing that is not of the file system.
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

/** As whyKept, for the folder and for where the last one is put during the swap: its name, and why it may not be replaced. */
export function whyNotSwapped(published: string, kind: Kind): string | undefined {
  for (const folder of [published, lastOf(published)]) {
    const why = whyKept(folder, kind);
    if (why) return `${folder} ${why}`;
  }
  return undefined;
}

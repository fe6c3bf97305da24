// Puts a finished site in the place of the last one.
import { existsSync, renameSync, rmSync } from "node:fs";

/** Renames `finished` to `published`; what stood there is removed only after. Both on the same disk. */
export function swapFolders(finished: string, published: string): void {
  const last = `${published}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, last);
  renameSync(finished, published);
  rmSync(last, { recursive: true, force: true });
}

// Writes files of a site. To make a file costs thirty times as much as to give one that is there another name, and most files of a
// site are those of the last one: such a file is linked.
import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const lastSite = new AsyncLocalStorage<string>();

/** Calls `act`, whose writeFiles takes what has not changed from the site in the folder `last`. It need not be there. */
export function linkingTo<Result>(last: string, act: () => Result): Result {
  return lastSite.run(last, act);
}

/** What the last site has at an address; undefined if there is nothing, or no last site. */
export function readLast(address: string): string | undefined {
  const last = lastSite.getStore();
  const file = last === undefined ? undefined : join(last, address);
  return file !== undefined && existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/**
 * Writes texts by their addresses from the root of the site in `folder`, where each replaces the file that is there. `before` gives
 * the address that a file had in the last site.
 */
export function writeFiles(folder: string, files: Iterable<[address: string, text: string]>, before = (address: string) => address): void {
  const last = lastSite.getStore();
  const made = new Set<string>();
  for (const [address, text] of files) {
    const file = join(folder, address);
    const above = dirname(file);
    if (!made.has(above)) mkdirSync(above, { recursive: true });
    made.add(above);
    // It may be a link to a file of the last site, which is published.
    rmSync(file, { force: true });
    if (last === undefined || !linked(join(last, before(address)), file, text)) writeFileSync(file, text);
  }
}

// True if `from` has just this text, and is now `file`, too. Disks that have no links, and other disks, refuse.
function linked(from: string, file: string, text: string): boolean {
  try {
    linkSync(from, file);
    // Only now: another build may have put its site there a moment ago.
    if (readFileSync(file).equals(Buffer.from(text))) return true;
    rmSync(file);
    return false;
  } catch {
    return false;
  }
}

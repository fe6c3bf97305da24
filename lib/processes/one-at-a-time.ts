// Work that only one process of this computer may do at a time, such as writing into a folder that all of them share.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { atEnd } from "./at-end";
import { isRunning } from "./is-running.mjs";

let count = 0;

/**
 * Does `act` while nobody else does anything under the file `lock`; waits for them first, for `timeoutMs` at most. A lock
 * that a killed process left is ignored. Throws `tooLong()` after that time, and what `act` throws.
 */
export async function oneAtATime<Result>(
  lock: string,
  act: () => Promise<Result>,
  { tooLong, timeoutMs = 300_000 }: { tooLong: () => Error; timeoutMs?: number },
): Promise<Result> {
  const own = `${lock}.${process.pid}-${count++}`;
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(own, String(process.pid));
  const remove = () => {
    for (const file of [own, lock]) rmSync(file, { force: true });
  };
  let forget = atEnd(() => rmSync(own, { force: true }));
  try {
    const started = performance.now();
    while (!take(lock, own)) {
      if (performance.now() - started > timeoutMs) throw tooLong();
      await wait(100);
    }
    forget();
    forget = atEnd(remove);
    try {
      return await act();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    forget();
    rmSync(own, { force: true });
  }
}

// A link is made whole or not at all, and never over another.
function take(lock: string, own: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const holder = read(lock);
  if (holder === undefined || isRunning(holder)) return false;
  // Left by a process that is gone. Somebody quicker may have replaced it already: then it is put back.
  const aside = `${own}-left`;
  try {
    renameSync(lock, aside);
    const taken = read(aside);
    if (taken !== undefined && isRunning(taken)) linkSync(aside, lock);
  } catch {
    // Somebody else did the same.
  }
  rmSync(aside, { force: true });
  return false;
}

function read(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

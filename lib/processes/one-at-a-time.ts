// Work that only one process on this computer may do at a time, such as writing into a shared folder.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { atEnd } from "./at-end";
import { isRunning } from "./is-running.mjs";

let count = 0;

/**
 * Calls `act` while no other process uses the file `lock`. Waits for the others first, at most `timeoutMs`. Ignores the lock of a
 * process that was killed. Throws `tooLong()` after the timeout, and what `act` throws.
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

// A link is created completely or not at all, and never replaces another.
function take(lock: string, own: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const holder = read(lock);
  if (holder === undefined || isRunning(holder)) return false;
  // The process that left it is gone. Another may have replaced it in the meantime: then we put it back.
  const aside = `${own}-left`;
  try {
    renameSync(lock, aside);
    const taken = read(aside);
    if (taken !== undefined && isRunning(taken)) linkSync(aside, lock);
  } catch {
    // Another process did the same.
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

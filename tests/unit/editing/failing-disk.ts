// A disk that fails while a command writes: either the process is killed at a file operation, or there is no room from one on. A
// killed process does nothing more, so here every later operation fails, including those that clean up.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Thrown instead of a real kill. */
export class Killed extends Error {}

/** Where it happens: before the operation with this number (from 1) or, if it writes, in the middle of it. */
export type Failure = { kind: "kill" | "kill in the middle" | "full"; at: number };

const changing = [
  "mkdirSync",
  "openSync",
  "writeSync",
  "writeFileSync",
  "renameSync",
  "linkSync",
  "copyFileSync",
  "rmSync",
  "rmdirSync",
  "unlinkSync",
] as const;
const needRoom: string[] = ["mkdirSync", "openSync", "writeSync", "writeFileSync", "linkSync", "copyFileSync"];
type Operation = (...words: unknown[]) => unknown;

/**
 * Runs `work` on a disk that fails as given. Returns how many operations that change the disk were started, which of them wrote
 * into a file, and what was thrown. Calls `each` before every operation, with its number and arguments.
 */
export function onFailingDisk(work: () => void, failure?: Failure, each?: (at: number, name: string, words: unknown[]) => void) {
  const real = fs as unknown as Record<string, Operation>;
  const kept = Object.fromEntries(changing.map((name) => [name, real[name]]));
  // It would wait for the real disk a thousand times.
  const fsync = real.fsyncSync;
  real.fsyncSync = () => undefined;
  let count = 0;
  const writing: number[] = [];
  let isDead = false;
  for (const name of changing) {
    real[name] = (...words) => {
      if (name === "openSync" && !/[wa+]/.test(String(words[1]))) return kept[name](...words);
      if (isDead) throw new Killed();
      count += 1;
      if (name === "writeSync") writing.push(count);
      each?.(count, name, words);
      const isHere = failure !== undefined && count >= failure.at;
      if (isHere && failure.kind === "full" && needRoom.includes(name))
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      if (isHere && failure.kind !== "full") {
        isDead = true;
        const [file, bytes] = words;
        if (failure.kind === "kill in the middle" && name === "writeSync")
          kept.writeSync(file, bytes, 0, Math.floor((bytes as Uint8Array).length / 2));
        throw new Killed();
      }
      return kept[name](...words);
    };
  }
  syncBuiltinESMExports();
  let thrown: unknown;
  try {
    work();
  } catch (error) {
    thrown = error;
  } finally {
    Object.assign(real, kept, { fsyncSync: fsync });
    syncBuiltinESMExports();
  }
  return { count, writing, thrown, isDead };
}

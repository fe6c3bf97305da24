// Makes folders before the work that fills them: a disk error shows at once, not after a minute.
import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes the folder, and those above it that are missing; returns what takes away again whichever of them are empty. Throws
 * what the system refuses, with the path (one call for all of them would tell another reason).
 */
export function makeFolder(path: string): () => void {
  const made: string[] = [];
  const make = (folder: string) => {
    if (existsSync(folder)) return;
    make(dirname(folder));
    mkdirSync(folder);
    made.unshift(folder);
  };
  make(path);
  return () => {
    try {
      for (const folder of made) rmdirSync(folder);
    } catch {
      // It holds something: it stays.
    }
  };
}

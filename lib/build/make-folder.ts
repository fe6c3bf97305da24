// Makes folders before the work that fills them, so that a disk error shows at once and not after a minute.
import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes the folder and any missing parents. Returns a function that removes those of them that are empty. Throws the system's
 * error, with the path (a single recursive call would report a different reason).
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
      // It is no longer empty, so it stays.
    }
  };
}

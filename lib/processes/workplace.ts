// Folders for what a command makes on the way. Each is named by its process: what a process left that was killed is
// removed by the next one.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atEnd } from "./at-end";
import { isRunning } from "./is-running.mjs";

export type Workplace = { folder: string; remove: () => void };

/** Makes an empty folder for `purpose` in the system's place for such folders. It goes by `remove`, or when the process ends. */
export function openWorkplace(purpose: string): Workplace {
  const begin = `portal-${purpose}-`;
  removeLeft(tmpdir(), begin);
  const folder = mkdtempSync(join(tmpdir(), `${begin}${process.pid}-`));
  // A process that was ended just now may not be gone yet.
  const removeNow = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  const keep = atEnd(removeNow);
  return {
    folder,
    remove: () => {
      keep();
      removeNow();
    },
  };
}

function removeLeft(place: string, begin: string): void {
  for (const name of readdirSync(place)) {
    const [, pid] = name.startsWith(begin) ? (/^(\d+)-/.exec(name.slice(begin.length)) ?? []) : [];
    if (!pid || isRunning(Number(pid))) continue;
    try {
      rmSync(join(place, name), { recursive: true, force: true });
    } catch {
      // Somebody else's: theirs to remove.
    }
  }
}

// Temporary folders for commands. Each is named after its process, so that the next process can remove what a killed one left.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atEnd } from "./at-end";
import { isRunning } from "./is-running.mjs";

export type Workplace = { folder: string; remove: () => void };

/** Makes an empty folder for `purpose` among the system's temporary files. `remove` removes it, or the end of the process. */
export function openWorkplace(purpose: string): Workplace {
  const begin = `portal-${purpose}-`;
  removeLeft(tmpdir(), begin);
  const folder = mkdtempSync(join(tmpdir(), `${begin}${process.pid}-`));
  // A process that was just ended may still be exiting.
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
      // It belongs to another user, who can remove it.
    }
  }
}

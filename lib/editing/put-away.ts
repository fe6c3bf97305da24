// Ends a journal: renames it to say how the change ended, then removes it.
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { syncFolder } from "./durable";
import { journalName } from "./journal";
import { thisProcess } from "./process-identity";

/** Removes the journal at `path`. If that is interrupted, its new name says how the change ended. */
export function putAway(content: string, path: string, end: "done" | "undone"): void {
  const ended = join(content, journalName(thisProcess(), end));
  renameSync(path, ended);
  syncFolder(content);
  rmSync(ended, { recursive: true, force: true });
}

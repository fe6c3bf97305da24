// Files below node_modules/.cache with what can be made again.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Keeps `text` in `file`, whole or not at all: others may be reading it. Where nothing can be kept, it is made again next time. */
export function keepFile(file: string, text: string): void {
  // As code-cache.mjs names what a process has not finished, and removes what it left.
  const unfinished = `${file}.${process.pid}-new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch {}
}

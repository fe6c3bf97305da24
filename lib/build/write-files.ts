// Adds files to an export that Next did not make.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes texts by their addresses from the root of the site. */
export function writeFiles(folder: string, files: Map<string, string>): void {
  for (const [address, text] of files) {
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    writeFileSync(join(folder, address), text);
  }
}

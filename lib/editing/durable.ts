// Files that are on the disk when a function returns, not only in the system's memory.
import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file, and its folder where that is missing. Throws the system's error. */
export function writeDurably(path: string, bytes: Uint8Array, mode?: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w", mode);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the names in a folder last. Systems that cannot (Windows) do so by themselves. */
export function syncFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(path, "r");
    fsyncSync(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && /^(?:EPERM|EISDIR|EINVAL|EBADF|EACCES|ENOTSUP)$/.test(String(error.code))))
      throw error;
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}

// Files that are on the disk when a function returns, not only in the system's memory.
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file, and its folder where that is missing. Throws the system's error. */
export function writeDurably(path: string, bytes: Uint8Array, mode?: number): void {
  makeFolders(dirname(path));
  const file = openSync(path, "w", mode);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a folder, and those above it that are missing. Throws the system's error (one call for all would tell another). */
export function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  mkdirSync(path);
}

/** Moves a file; to another disk, it is copied and lasts there before it goes here. Throws the system's error. */
export function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    copyDurably(from, to);
    rmSync(from);
  }
}

/** Copies a file with its rights, and lets the copy last. Throws the system's error. */
export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to);
  const copy = openSync(to, "r");
  try {
    fsyncSync(copy);
  } finally {
    closeSync(copy);
  }
}

/** True for the error of a system that cannot move a file there, or give it a second name. */
export function isOtherDisk(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EXDEV";
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

// Makes sure that files are on the disk when a function returns, not only in the system's memory.
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file, and makes its folder if it is missing. Throws the system's error. */
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

/** Makes a folder and any missing parents. Throws the system's error (a single recursive call would give a different one). */
export function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  mkdirSync(path);
}

/** Moves a file. To another disk, it is copied and safely there before it is removed here. Throws the system's error. */
export function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    copyDurably(from, to);
    rmSync(from);
  }
}

/** Copies a file with its permissions and waits until it is on the disk. Throws the system's error. */
export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to);
  const copy = openSync(to, "r");
  try {
    fsyncSync(copy);
  } finally {
    closeSync(copy);
  }
}

/** True for the error of a system that cannot move or link a file to another disk. */
export function isOtherDisk(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EXDEV";
}

/** Makes sure that the names in a folder are on the disk. Systems that cannot do this (Windows) do it by themselves. */
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

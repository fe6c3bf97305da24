// Errors of the system in words: a full disk, missing rights, names that are too long.
import { existsSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { getSystemErrorMap } from "node:util";

const sentences: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `The disk is full: ${path || fullPlace()} could not be written. Free some space, then run the command again.`,
  EDQUOT: (path) => `Your disk quota is full${path && `: ${path} could not be written`}. Free some space, then run the command again.`,
  EACCES: (path) =>
    `You do not have permission to use ${path || "a file that is needed"}. Change its permissions or its owner, or name another folder.`,
  EPERM: (path) =>
    `The system does not allow changes to ${path || "a file that is needed"}. Change its permissions or its owner, or name another folder.`,
  EROFS: (path) => `${path || "The disk"} is read-only. Name a folder on another disk.`,
  ENAMETOOLONG: (path) => `This name is too long for the disk: ${path}. Choose a shorter one.`,
  ENOENT: (path) => `${path || "A file that is needed"} is missing. Check the name, or whether something has removed it.`,
  ENOTDIR: (path) => `${path || "A name that is needed"} uses a file as if it were a folder. Check the name.`,
  EISDIR: (path) => `${path || "A name that is needed"} is a folder, not a file. Check the name.`,
  EEXIST: (path) => `${path || "A file"} already exists. Move it, or choose another name.`,
  ENOTEMPTY: (path) => `${path || "A folder"} is in use by another command. Wait until it has finished, then run this one again.`,
  EBUSY: (path) => `${path || "A file"} is in use by another program. Close it there, then run the command again.`,
  ELOOP: (path) => `${path || "A name that is needed"} is a link that points back to itself. Remove it.`,
  EMFILE: () => "Too many files are open. Close other programs, or raise the limit (ulimit -n), then run the command again.",
  ENFILE: () => "Too many files are open on this machine. Close other programs, then run the command again.",
  ENOMEM: () => "There is not enough memory. Close other programs, then run the command again.",
  EIO: (path) => `${path || "A file"} could not be read or written. The disk may be damaged or disconnected.`,
};

// If a write to an open file fails, the system gives no path.
function fullPlace(): string {
  const freeBytes = (place: string) => Number(statfsSync(place).bavail) * Number(statfsSync(place).bsize);
  const places = [tmpdir(), process.cwd(), ...process.argv.slice(3)].filter((place) => existsSync(place));
  return places.sort((a, b) => freeBytes(a) - freeBytes(b))[0] ?? "a file";
}

/** A sentence with the path and what to do, for a system error, however deeply it is wrapped. Undefined for any other error. */
export function saySystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = "", path, dest, syscall, errno } = error as NodeJS.ErrnoException & { dest?: string };
  if (syscall !== undefined && typeof code === "string" && /^E[A-Z0-9]+$/.test(code)) {
    // When renaming fails, it is the new name that cannot be created.
    const place = (["ENOSPC", "EROFS", "ENAMETOOLONG", "ENOTEMPTY", "EEXIST"].includes(code) && dest) || path || "";
    return sentences[code]?.(place) ?? `${place || "Something"} could not be used: ${getSystemErrorMap().get(errno ?? 0)?.[1] ?? code}.`;
  }
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  for (const one of inner) {
    const said = saySystemError(one);
    if (said) return said;
  }
  return undefined;
}

/** Like saySystemError, for the output of another program that failed; `folder` is where it was writing. */
export function sayPrintedError(output: string, folder: string): string | undefined {
  const [, number] = /\(os error (\d+)\)/.exec(output) ?? [];
  const byNumber = number === undefined ? undefined : getSystemErrorMap().get(-Number(number))?.[0];
  const code = /\b(ENOSPC|EDQUOT|EACCES|EROFS|ENAMETOOLONG|EMFILE|ENOMEM)\b/.exec(output)?.[1] ?? byNumber;
  return code === undefined ? undefined : sentences[code]?.(folder);
}

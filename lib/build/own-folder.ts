// Which folders a command may replace: only those it made, according to a file in them, and only if nothing else was added. A
// mistyped --out must not delete anyone's files.
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The name of that file. Servers do not serve it, because it begins with a dot. */
export const markName = ".made-by-the-portal.json";

/** What a folder was made as. */
export type Kind = "site" | "editor" | "PDFs";

type Mark = { kind: Kind; files: string[] };

// Files that desktops and file managers add to folders.
const left = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/;

/** Writes into `folder` what it is and which files were made: all its files, unless `files` names them. */
export function markFolder(folder: string, kind: Kind, files = filesIn(folder)): void {
  const mark: Mark = { kind, files: [...files].sort() };
  writeFileSync(join(folder, markName), `${JSON.stringify(mark, undefined, 1)}\n`);
}

/** True for a folder that was made as `kind`, whatever else is in it. */
export function isMade(folder: string, kind: Kind): boolean {
  return readMark(folder)?.kind === kind;
}

/** Names of the files in `folder` that were made as `kind`. */
export function madeFiles(folder: string, kind: Kind): string[] {
  const mark = readMark(folder);
  return mark?.kind === kind ? mark.files : [];
}

/**
 * The reason why `folder` may not be replaced by one made as `kind`, as the end of a sentence that begins with its name.
 * Undefined if it may be: it does not exist, is empty, or has only what an earlier run made.
 */
export function whyKept(folder: string, kind: Kind): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!lstatSync(folder).isDirectory()) return "is not a folder";
  if (readdirSync(folder).length === 0) return undefined;
  const mark = readMark(folder);
  if (mark?.kind !== kind) return `has files that are not from an earlier run of this command`;
  if (existsSync(join(folder, ".git"))) return "is a git repository";
  const made = new Set([markName, ...mark.files]);
  const other = filesIn(folder).find((name) => !made.has(name) && !left.test(name));
  return other === undefined ? undefined : `has a file that was not made by this command, ${other}`;
}

/** Removes such a folder. The file that marks it is removed last, so that after an interruption the rest can still be removed. */
export function removeMade(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name !== markName) rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

function readMark(folder: string): Mark | undefined {
  try {
    const mark = JSON.parse(readFileSync(join(folder, markName), "utf8"));
    return typeof mark?.kind === "string" && Array.isArray(mark.files) ? mark : undefined;
  } catch {
    return undefined;
  }
}

// Links count as files, because what they lead to belongs to someone else.
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => name !== markName);
}

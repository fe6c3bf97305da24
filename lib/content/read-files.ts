// The only file of the content pipeline that touches the disk: a folder in, bytes out.
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Problems } from "./problem";
import type { RuleName, rules } from "./rules";

/** A file as found: `path` as the editor names it, `name` inside the content folder with / between; no bytes where it was refused. */
export type RawFile = { path: string; name: string; bytes?: Uint8Array };

/** The largest file accepted, in bytes. */
export const largestFile = 1_000_000;

/** So many files and folders are read: 100,000 sections and more. Whoever names the wrong folder learns it before long. */
const mostEntries = 250_000;

/** So many of them below links, which may lead to one folder by ever more paths. */
const mostBelowLinks = 20_000;

/** The largest picture accepted, in bytes: on a weak signal it is there in seconds. */
export const largestPicture = 500_000;

/** True for a file in a chapter's folder of pictures, by its name inside the content folder. */
export function isPictureFile(name: string): boolean {
  return /^[^/]+\/pictures\/[^/]+$/.test(name);
}

/** The folder inside the content that a command has there while it changes it (lib/editing/journal.ts). */
export const changeFolder = ".portal-change";

/** True while a command changes the files of a content folder, or where one was interrupted. */
export function isBeingChanged(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name === changeFolder || (name.startsWith(`${changeFolder}.`) && name.endsWith(".taken")));
  } catch {
    return false;
  }
}

/** True for a folder with nothing that a manual has: some other, named by mistake, which may be the whole disk. */
export function isOtherFolder(folder: string): boolean {
  try {
    return !readdirSync(folder).some((name) => name === "manual.yml" || existsSync(join(folder, name, "chapter.yml")));
  } catch {
    // Reading it says what it is.
    return false;
  }
}

/** The path of a folder from the user's current folder, which may differ from the one npm runs in. */
export function fromWhereTheyStand(folder: string): string {
  return isAbsolute(folder) ? folder : relative(process.env.INIT_CWD ?? process.cwd(), resolve(folder)) || ".";
}

/** The project's folder from the user's current folder; "" inside the project, where npm finds it. */
export function projectFromOutside(): string {
  const project = relative(process.env.INIT_CWD ?? process.cwd(), process.cwd());
  // Only upwards: the user is in a folder of the project.
  return /^(?:\.\.(?:[\\/]|$))*$/.test(project) ? "" : project;
}

/** The bytes of one file, for the pages while they are written. */
export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/** What Windows and word processors leave in folders: pictures of files, settings of a folder, a document that is open. */
const ofSystem = /^(?:Thumbs\.db|desktop\.ini|~\$.*)$/i;

/** What a manual's folder may have for those who look into its repository. */
const ofRepository = /^(?:README|LICEN[CS]E|COPYING)(?:\.(?:md|txt))?$/;

/** Reads all files below a folder, in the order of their names. Files and folders that begin with a dot are left alone, and so are README and LICENSE at the top. */
export function readFiles(folder: string, problems: Problems): RawFile[] {
  let root: string;
  try {
    root = realpathSync.native(folder);
    if (!statSync(root).isDirectory()) throw new Error("not a folder");
  } catch {
    problems.add({ path: folder }, "no-content", existsSync(folder) ? "file" : "missing");
    return [];
  }
  const files: RawFile[] = [];
  let [entries, belowLinks] = [0, 0];

  let isFull = false;

  /** Whether reading ends before this entry; the first time, that is a problem. */
  const ends = (path: string, isBelowLink: boolean): boolean => {
    if (isFull) return true;
    const most = isBelowLink && ++belowLinks > mostBelowLinks ? mostBelowLinks : mostEntries;
    isFull = ++entries > mostEntries || belowLinks > mostBelowLinks;
    if (isFull) problems.add({ path: join(folder, relative(root, path)) }, "too-many-files", most.toLocaleString("en-GB"));
    return isFull;
  };

  const readFolder = (path: string, above: string[], isBelowLink: boolean) => {
    for (const name of readdirSync(path).sort()) {
      if (name.startsWith(".") || ofSystem.test(name) || (path === root && ofRepository.test(name))) continue;
      if (ends(join(path, name), isBelowLink)) return;
      readEntry(join(path, name), above, isBelowLink);
    }
  };

  const readEntry = (path: string, above: string[], isBelowLink: boolean) => {
    const shown = { path: join(folder, relative(root, path)), name: relative(root, path).split(sep).join("/") };
    const refuse = <R extends RuleName>(rule: R, ...details: Parameters<(typeof rules)[R]>) => {
      problems.add(shown, rule, ...details);
      files.push(shown);
    };
    try {
      const isLink = lstatSync(path).isSymbolicLink();
      if (isLink) {
        const target = followLink(path);
        if (target !== undefined && above.includes(target)) return refuse("link-loop");
        if (!target?.startsWith(root + sep)) return refuse(target === undefined ? "link-loop" : "link-outside");
      }
      const found = statSync(path);
      if (found.isDirectory()) return readFolder(path, [...above, realpathSync.native(path)], isBelowLink || isLink);
      if (isPictureFile(shown.name) && found.size > largestPicture) return refuse("picture-bytes", found.size.toLocaleString("en-GB"));
      if (found.size > largestFile) return refuse("too-large", found.size.toLocaleString("en-GB"));
      if (!found.isFile()) return refuse("unknown-file");
      files.push({ ...shown, bytes: readFileSync(path) });
    } catch (error) {
      refuse("unreadable-file", error instanceof Error && "code" in error ? String(error.code) : String(error));
    }
  };

  readFolder(root, [root], false);
  return files;
}

/** The real path behind a link; "" if it leads nowhere, undefined where links lead to each other in a circle. */
function followLink(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ELOOP") return undefined;
    if (code === "ENOENT") return "";
    throw error;
  }
}

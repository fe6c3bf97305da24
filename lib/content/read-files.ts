// The only file of the content pipeline that touches the disk: a folder in, bytes out.
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problems } from "./problem";

/** A file as found: `path` as the editor names it, `name` inside the content folder with / between. */
export type RawFile = { path: string; name: string; bytes: Uint8Array };

/** The largest file accepted, in bytes. */
export const largestFile = 1_000_000;

/** Reads all files below a folder, in the order of their names. Files and folders that begin with a dot are left alone. */
export function readFiles(folder: string, problems: Problems): RawFile[] {
  let root: string;
  try {
    root = realpathSync(folder);
    if (!statSync(root).isDirectory()) throw new Error("not a folder");
  } catch {
    problems.add({ path: folder }, "no-content");
    return [];
  }
  const files: RawFile[] = [];

  const readFolder = (path: string, above: string[]) => {
    for (const name of readdirSync(path).sort()) {
      if (!name.startsWith(".")) readEntry(join(path, name), above);
    }
  };

  const readEntry = (path: string, above: string[]) => {
    const shown = { path: join(folder, relative(root, path)) };
    try {
      if (lstatSync(path).isSymbolicLink()) {
        const target = followLink(path);
        if (target !== undefined && above.includes(target)) return problems.add(shown, "link-loop");
        if (!target?.startsWith(root + sep)) return problems.add(shown, target === undefined ? "link-loop" : "link-outside");
      }
      const found = statSync(path);
      if (found.isDirectory()) return readFolder(path, [...above, realpathSync(path)]);
      if (found.size > largestFile) return problems.add(shown, "too-large", found.size.toLocaleString("en-GB"));
      if (!found.isFile()) return problems.add(shown, "unknown-file");
      files.push({ path: shown.path, name: relative(root, path).split(sep).join("/"), bytes: readFileSync(path) });
    } catch (error) {
      problems.add(shown, "unreadable-file", error instanceof Error ? error.message : String(error));
    }
  };

  readFolder(root, [root]);
  return files;
}

/** The real path behind a link; "" where it leads nowhere, undefined where links lead to each other in a circle. */
function followLink(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ELOOP") return undefined;
    if (code === "ENOENT") return "";
    throw error;
  }
}

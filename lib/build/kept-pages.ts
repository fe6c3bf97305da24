// The finished pages of each chapter, kept by the hash of all they were made from, so that a build makes only those that changed.
import { createHash } from "node:crypto";
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Chapters with earlier states that stay: for other manuals, and for who takes back a change. */
const timesKept = 4;

const cache = join(process.cwd(), "node_modules/.cache/portal-chapters");
const listName = "pages.json";

/** A code (64 hex digits) for texts: two lists of texts have the same only if they are the same. */
export function codeOf(...texts: string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest("hex");
}

/** Where the pages made from texts with this code are kept, or would be. */
export function keptFolder(code: string): string {
  return join(cache, code.slice(0, 40));
}

/** Copies the pages kept in `kept` into `site` and returns how many they are; undefined if they are not all there. */
export function takePages(kept: string, site: string): number | undefined {
  try {
    utimesSync(kept, new Date(), new Date());
    const names = JSON.parse(readFileSync(join(kept, listName), "utf8")) as string[];
    for (const [i, name] of names.entries()) {
      mkdirSync(dirname(join(site, name)), { recursive: true });
      copyFileSync(join(kept, String(i)), join(site, name));
    }
    return names.length;
  } catch (error) {
    // They have never been made, or another build has just removed them.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Keeps the pages `names` of `site` in `kept`, whole or not at all: where nothing can be kept, the next build makes them again. */
export function keepPages(kept: string, site: string, names: string[]): void {
  const unfinished = `${kept}.${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    for (const [i, name] of names.entries()) copyFileSync(join(site, name), join(unfinished, String(i)));
    writeFileSync(join(unfinished, listName), JSON.stringify(names));
    renameSync(unfinished, kept);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Removes the pages that were not used for longest, where there are far more than a manual of so many chapters needs. */
export function removeOldPages(chapters: number): void {
  try {
    const names = readdirSync(cache).map((name) => ({ name, used: statSync(join(cache, name)).mtimeMs }));
    const old = names.sort((a, b) => b.used - a.used).slice(timesKept * Math.max(chapters, 20));
    for (const { name } of old) rmSync(join(cache, name), { recursive: true, force: true });
  } catch {
    // Another build is removing them, or nothing has been kept.
  }
}

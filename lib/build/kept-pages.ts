// The finished pages of each chapter, kept by the hash of all they were made from, so that a build makes only those that changed.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeOld, touched } from "../processes/code-cache.mjs";
import { keepFile } from "../processes/kept-file";

/** Where they are. */
export const keptPages = join(process.cwd(), "node_modules/.cache/portal-chapters");

/** Chapters with earlier states that stay: for other manuals, and for who takes back a change. */
const timesKept = 4;

/** A code (64 hex digits) for texts: two lists of texts have the same only if they are the same. */
export function codeOf(...texts: string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest("hex");
}

/** The file with the pages made from texts with this code, whether it is there or not. */
export function keptFile(code: string): string {
  return join(keptPages, code.slice(0, 40));
}

/** Writes the pages in the file `kept` into `site` and returns how many they are; undefined if there are none. */
export function takePages(kept: string, site: string): number | undefined {
  const pages = readPages(kept);
  if (!pages) return undefined;
  touched(kept);
  for (const [name, html] of pages) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), html);
  }
  return pages.length;
}

// A file that a failing disk has cut short is none.
function readPages(kept: string): [string, string][] | undefined {
  try {
    return JSON.parse(readFileSync(kept, "utf8")) as [string, string][];
  } catch {
    return undefined;
  }
}

/** Keeps the pages `names` of `site` in the file `kept`. */
export function keepPages(kept: string, site: string, names: string[]): void {
  keepFile(kept, JSON.stringify(names.map((name) => [name, readFileSync(join(site, name), "utf8")])));
}

/** Removes the pages that were not used for longest, where there are far more than a manual of so many chapters needs. */
export function removeOldPages(chapters: number): void {
  removeOld(keptPages, timesKept * Math.max(chapters, 20));
}

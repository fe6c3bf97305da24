// The finished pages of each chapter, kept by the hash of all they were made from, so that a build makes only those that changed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findKept, forOtherManuals, keepPlain, keptFolder, type Place, removeOldKept } from "../processes/kept-file";
import { writeFiles } from "./write-files";

/** Where they are. */
export const keptPages = keptFolder("chapters");

/** Files of the site: names and texts. */
export type Written = [name: string, text: string][];

/** Where the pages made from these texts are kept. */
export function placeOfPages(...inputs: string[]): Place {
  return { name: "chapters", inputs };
}

/** Writes the pages kept in `place` into `site` and returns how many they are; undefined if there are none. */
export function takePages(place: Place, site: string): number | undefined {
  const pages = findKept<Written>(place);
  if (pages) writeFiles(site, pages);
  return pages?.length;
}

/** Keeps the pages `names` of `site` in `place`. */
export function keepPages(place: Place, site: string, names: string[]): void {
  keepPlain(place, textsOf(names, site));
}

/** The files `names` of the folder `site`. */
export function textsOf(names: string[], site: string): Written {
  return names.map((name) => [name, readFileSync(join(site, name), "utf8")]);
}

/** Removes the pages that were not used for longest, where there are far more than a manual of so many chapters needs. */
export function removeOldPages(chapters: number): void {
  removeOldKept("chapters", forOtherManuals(chapters));
}

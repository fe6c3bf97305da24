// Which pictures of a page there are, and their file names.
import { resolve } from "node:path";

export const folder = resolve("pictures");
/** In CSS pixels: a phone and a desk. */
export const widths = [375, 1440];
export const schemes = ["light", "dark"] as const;

/** "search-with-results-375-light.png" for the page "search with results". */
export function pictureName(page: string, width: number, scheme: (typeof schemes)[number]): string {
  return `${slug(page)}-${width}-${scheme}.png`;
}

/** "chapter-printed-2.png" for the second sheet of the page "chapter", counted from 1. */
export function sheetName(page: string, sheet: number): string {
  return `${slug(page)}-printed-${sheet}.png`;
}

function slug(page: string): string {
  return page
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");
}

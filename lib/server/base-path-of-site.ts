// The path below which a finished site is published. Its files are at the same places for every path, but its pages contain it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The path before all addresses of the site in `folder`, "/procedures" or "", taken from the link to the home page. */
export function basePathOfSite(folder: string): string {
  const page = readFileSync(join(folder, "404.html"), "utf8");
  const found = /<a class="manual-title" href="([^"]*)\/">/.exec(page);
  if (!found) throw new Error(`No page in ${folder} says where its home page is.`);
  return found[1];
}

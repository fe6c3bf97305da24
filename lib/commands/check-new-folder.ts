// Where a new manual may be put.
import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CommandError } from "../messages/command-error";

/** Throws CommandError where something stands in the folder, or where a manual in it would be in the way of something else. */
export function checkNewFolder(folder: string): void {
  const refuse = (why: string) => {
    throw new CommandError(`${why} Name a folder that does not exist yet. Nothing was written.`);
  };
  const path = resolve(folder);
  if (existsSync(path) && !statSync(path).isDirectory()) refuse(`${folder} is a file.`);
  if (existsSync(path) && readdirSync(path).length > 0) refuse(`${folder} is not empty, and nothing is overwritten.`);
  for (const above of foldersAbove(path)) {
    if (existsSync(join(above, "manual.yml"))) refuse(`${folder} would lie inside another manual, ${above}, which it is no part of.`);
    if (existsSync(join(above, "404.html"))) refuse(`${folder} would lie inside a finished site, ${above}, which the next build replaces.`);
  }
  const first = foldersAbove(path).find((above) => existsSync(above)) ?? path;
  if (!statSync(first).isDirectory()) refuse(`${first} is a file, and no folder can be made in it.`);
  try {
    accessSync(first, constants.W_OK);
  } catch {
    refuse(`You may not write into ${first}.`);
  }
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}

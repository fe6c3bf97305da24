// Checks whether a new manual can be put in a folder.
import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CommandError } from "../messages/command-error";

/** Throws CommandError if the folder is not empty, or if a manual there would get in the way of something else. */
export function checkNewFolder(folder: string): void {
  const refuse = (why: string) => {
    throw new CommandError(`${why} Name a folder that does not exist yet. Nothing was written.`);
  };
  const path = resolve(folder);
  if (existsSync(path) && !statSync(path).isDirectory()) refuse(`${folder} is a file.`);
  if (existsSync(path) && readdirSync(path).length > 0) refuse(`${folder} is not empty, and nothing is ever overwritten.`);
  for (const above of foldersAbove(path)) {
    if (existsSync(join(above, "manual.yml"))) refuse(`${folder} would be inside another manual, ${above}.`);
    if (existsSync(join(above, "404.html"))) refuse(`${folder} would be inside a built site, ${above}, which the next build replaces.`);
  }
  const first = foldersAbove(path).find((above) => existsSync(above)) ?? path;
  if (!statSync(first).isDirectory()) refuse(`${first} is a file, not a folder.`);
  try {
    accessSync(first, constants.W_OK);
  } catch {
    refuse(`You do not have permission to write to ${first}.`);
  }
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}

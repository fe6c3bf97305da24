// Finds a program in the usual places.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The first one that can be run: from the paths `first`, from `names` in the folders of PATH, then from the paths `last`.
 * Undefined if there is none.
 */
export function findProgram(names: string[], first: string[], last: string[], environment: NodeJS.ProcessEnv): string | undefined {
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...first, ...inPath, ...last].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

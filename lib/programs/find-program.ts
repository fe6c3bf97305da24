// Finds a program, wherever a system keeps it.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The first that can be run: of the paths `first`, of `names` in the folders of PATH, of the paths `last`; else undefined. */
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

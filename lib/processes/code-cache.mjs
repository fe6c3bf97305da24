// What is made from the code alone, kept by the hash of that code: made once, and again when the code has changed. The
// commands use it before any TypeScript is compiled, so this file is plain JavaScript.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "./is-running.mjs";

/** The code of the error for files that are never the same twice. */
export const filesChange = "FILES_CHANGE";

// A short hash (20 hex digits) of the files in `places`, which are files or folders: of their bytes, and of their names below each place.
function hashFiles(places) {
  const hash = createHash("sha256");
  for (const place of places)
    for (const name of filesBelow(place))
      hash
        .update(`${places.indexOf(place)}\0${name}\0`)
        .update(readFileSync(join(place, name)))
        .update("\0");
  return hash.digest("hex").slice(0, 20);
}

// Without links that lead nowhere, which some editors make for files that are open.
function filesBelow(place) {
  const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isFile(place)) return [""];
  const names = readdirSync(place, { recursive: true }).sort();
  return names.filter((name) => isFile(join(place, name)));
}

/**
 * The folder in `cache` (a path) for the files in `places` as they are now. If there is none, or `isCold` asks for a new one,
 * `make(folder, isMade)` fills one first, which counts only once it is whole; `isMade()` says whether another process has
 * made it by now. The `kept` folders used last stay: a process that started earlier may still read an older one. Throws
 * what `make` throws, errors of the disk, and an Error with the code `filesChange`.
 */
export async function cachedFolder(cache, places, make, { isCold = false, kept = 4 } = {}) {
  for (let tries = 0; tries < 3; tries++) {
    const hash = hashFiles(places);
    const folder = join(cache, hash);
    const isMade = () => !isCold && existsSync(folder);
    if (isMade()) return touched(folder);
    mkdirSync(cache, { recursive: true });
    const unfinished = join(cache, `${hash}.${process.pid}-${Math.random().toString(36).slice(2)}`);
    mkdirSync(unfinished);
    try {
      await make(unfinished, isMade);
      if (isMade()) return folder;
      // The code may have changed since: then this may be made from the old code, the new code or both.
      if (hashFiles(places) !== hash) continue;
      if (isCold) rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
      removeOld(cache, kept);
      return folder;
    } catch (error) {
      // Another process may have been quicker.
      if (!isMade()) throw error;
      return folder;
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  throw Object.assign(new Error("the project's files keep changing. Run this command again when they are saved."), { code: filesChange });
}

// The one used last is the last to be removed.
function touched(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Someone else's: they keep it.
  }
  return folder;
}

// Tidying up: what cannot be removed now, the next run removes.
function removeOld(cache, kept) {
  const age = (name) => statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(cache);
  const unfinished = names.filter((name) => name.includes("."));
  const old = names
    .filter((name) => !name.includes("."))
    .sort((a, b) => age(b) - age(a))
    .slice(kept);
  for (const name of [...old, ...unfinished.filter((name) => !isRunning(Number(/\.(\d+)-/.exec(name)?.[1] ?? 0)))])
    try {
      rmSync(join(cache, name), { recursive: true, force: true });
    } catch {}
}

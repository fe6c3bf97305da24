// Keeps what is made from the code alone, by the hash of that code, and makes it again when the code has changed. The commands
// use this before any TypeScript is compiled, so this file is plain JavaScript.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "./is-running.mjs";

/** The error code for files that change all the time. */
export const filesChange = "FILES_CHANGE";

/**
 * A short hash (20 hex digits) of the files in `places`, which are files or folders: of their bytes, and of their names relative to
 * each place.
 */
export function hashFiles(places) {
  const hash = createHash("sha256");
  for (const place of places)
    for (const name of filesBelow(place))
      hash
        .update(`${places.indexOf(place)}\0${name}\0`)
        .update(readFileSync(join(place, name)))
        .update("\0");
  return hash.digest("hex").slice(0, 20);
}

// Leaves out broken links, which some editors make for open files.
function filesBelow(place) {
  const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isFile(place)) return [""];
  const names = readdirSync(place, { recursive: true }).sort();
  return names.filter((name) => isFile(join(place, name)));
}

/**
 * The folder in `cache` (a path) for the files in `places` as they are now. If there is none,
 * `make(folder, isMade)` fills one; it counts only when complete. `isMade()` says whether another process has made it in the
 * meantime. The `kept` most recently used folders stay, because a process that started earlier may still read one. Throws what
 * `make` throws, errors of the disk, and an Error with the code `filesChange`.
 */
export async function cachedFolder(cache, places, make, { kept = 4 } = {}) {
  for (let tries = 0; tries < 3; tries++) {
    const hash = hashFiles(places);
    const folder = join(cache, hash);
    const isMade = () => existsSync(folder);
    if (isMade()) return touched(folder);
    mkdirSync(cache, { recursive: true });
    const unfinished = join(cache, `${hash}.${process.pid}-${Math.random().toString(36).slice(2)}`);
    mkdirSync(unfinished);
    try {
      await make(unfinished, isMade);
      if (isMade()) return folder;
      // The code may have changed since. Then this may be made from the old code, the new code or a mix.
      if (hashFiles(places) !== hash) continue;
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

/** Marks a kept folder or file as just used, and returns its path. */
export function touched(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // It belongs to another user, so it stays.
  }
  return path;
}

/**
 * Removes from `cache` all but the `kept` most recently used, and what ended processes left unfinished. The next run removes what
 * cannot be removed now.
 */
export function removeOld(cache, kept) {
  const age = (name) => statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = existsSync(cache) ? readdirSync(cache) : [];
  const unfinished = names.filter((name) => name.includes("."));
  const whole = names.filter((name) => !name.includes("."));
  const aged = whole.length > kept ? whole.map((name) => ({ name, age: age(name) })).sort((a, b) => b.age - a.age) : [];
  const old = aged.slice(kept).map(({ name }) => name);
  for (const name of [...old, ...unfinished.filter((name) => !isRunning(Number(/\.(\d+)-/.exec(name)?.[1] ?? 0)))])
    try {
      rmSync(join(cache, name), { recursive: true, force: true });
    } catch {}
}

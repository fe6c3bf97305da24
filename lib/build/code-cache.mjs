// What is made from the code alone, kept in node_modules/.cache by the hash of that code: made once, and again when the
// code has changed. The commands use it before any TypeScript is compiled, so this file is plain JavaScript.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

// Folders for older code: a process that started earlier may still read one.
const kept = 4;

/** A short hash (20 hex digits) of the files in `places`, which are files or folders: of their bytes, and of their names below each place. */
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

function filesBelow(place) {
  if (statSync(place).isFile()) return [""];
  const names = readdirSync(place, { recursive: true }).sort();
  return names.filter((name) => statSync(join(place, name)).isFile());
}

/**
 * The folder for `hash` in `cache` (a path). Where there is none, `make(folder)` fills a new one first, which counts only
 * once it is whole. Throws what `make` throws, and errors of the disk.
 */
export async function cachedFolder(cache, hash, make) {
  const folder = join(cache, hash);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  try {
    await make(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
  removeOld(cache);
  return folder;
}

function removeOld(cache) {
  const age = (name) => statSync(join(cache, name)).mtimeMs;
  const old = readdirSync(cache)
    .sort((a, b) => age(b) - age(a))
    .slice(kept);
  for (const name of old) rmSync(join(cache, name), { recursive: true, force: true });
}

// Keeps which words are in the dictionary between checks. Opening the dictionary takes a quarter of a check.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { KnownWords } from "../content/advice/spelling";
import { keepFile, keptFolder, readKeptFile } from "../processes/kept-file";

/** The maximum number of words: about 500 kB, read in a few milliseconds. A manual of a million words has fewer. */
const maxWords = 50_000;

/** The known words, and a function that saves those that were added. If the disk cannot be read or written, none are kept. */
export function openKnownWords(): { known: KnownWords; keep: () => void } {
  const file = fileOfWords();
  const known: KnownWords = new Map(file ? read(file) : []);
  const before = known.size;
  return { known, keep: () => (file && known.size > before && known.size <= maxWords ? keepFile(file, printed(known)) : undefined) };
}

// Another dictionary has other words, so it gets another file.
function fileOfWords(): string | undefined {
  try {
    const hash = createHash("sha256");
    for (const name of ["dictionary-en-gb", "nspell"]) hash.update(readFileSync(resolve("node_modules", name, "package.json")));
    return join(keptFolder("known-words"), hash.digest("hex").slice(0, 20));
  } catch {
    return undefined;
  }
}

// One word a line, after + if the dictionary has it and after - if not.
function read(file: string): [string, boolean][] {
  const lines = readKeptFile(file)?.split("\n") ?? [];
  return lines.flatMap((line) => (/^[+-]./.test(line) ? [[line.slice(1), line[0] === "+"]] : []));
}

function printed(known: KnownWords): string {
  return [...known].map(([word, isWord]) => `${isWord ? "+" : "-"}${word}\n`).join("");
}

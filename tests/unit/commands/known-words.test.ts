import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKnownWords } from "../../../lib/commands/known-words";

const project = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-known-words-"));
  for (const name of ["dictionary-en-gb", "nspell"]) {
    mkdirSync(join(folder, "node_modules", name), { recursive: true });
    cpSync(`node_modules/${name}/package.json`, join(folder, "node_modules", name, "package.json"));
  }
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true, force: true });
});
const cache = "node_modules/.cache/portal-known-words";

test("words are kept from one check to the next, right ones and wrong ones", () => {
  const { known, keep } = openKnownWords();
  known.set("kite", true).set("kiet", false);
  keep();
  expect([...openKnownWords().known]).toEqual([
    ["kite", true],
    ["kiet", false],
  ]);
  expect(readdirSync(cache)).toHaveLength(1);
});

test("with another dictionary, no words are known", () => {
  const { known, keep } = openKnownWords();
  known.set("kite", true);
  keep();
  writeFileSync("node_modules/dictionary-en-gb/package.json", '{ "version": "0.0.0" }');
  expect([...openKnownWords().known]).toEqual([]);
});

test("a damaged file, or a folder that cannot be written to, does not stop the check", () => {
  const { known, keep } = openKnownWords();
  known.set("kite", true);
  keep();
  writeFileSync(join(cache, readdirSync(cache)[0]), "\0\n+\nkite\n-kiet\n");
  expect([...openKnownWords().known]).toEqual([]);
  rmSync(cache, { recursive: true });
  writeFileSync(cache, "");
  const other = openKnownWords();
  other.known.set("kite", true);
  expect(other.keep).not.toThrow();
  rmSync("node_modules/nspell", { recursive: true });
  expect([...openKnownWords().known]).toEqual([]);
});

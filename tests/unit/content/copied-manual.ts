// A full manual of which each test has a copy of its own, to be spoilt.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { makeFullManual } from "./full-manual";

/** Makes the copies before each test of the file that calls it, and removes them. Files are named from the manual's folder. */
export function copyManual() {
  let sound: string;
  let folder: string;
  beforeAll(() => {
    sound = mkdtempSync(join(tmpdir(), "portal-copied-"));
    makeFullManual(sound);
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "portal-copied-"));
    cpSync(sound, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => rmSync(sound, { recursive: true, force: true }));

  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  return {
    /** The folder of this test's copy, and of the manual as it was. */
    folder: () => folder,
    sound: () => sound,
    read,
    put,
    change: (name: string, from: string | RegExp, to: string) => {
      const text = read(name);
      expect(text).toMatch(from);
      put(name, text.replace(from, to));
    },
  };
}

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cachedFolder } from "../../../lib/processes/code-cache.mjs";

let folder: string;
let cache: string;
let source: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-code-cache-"));
  [cache, source] = [join(folder, "cache"), join(folder, "source.ts")];
  writeFileSync(source, "one");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Stands in for a compiler: its result is the source as it reads it. */
const compile = async (into: string) => writeFileSync(join(into, "made"), readFileSync(source, "utf8"));
const made = (from: string) => readFileSync(join(from, "made"), "utf8");

test("keeps nothing that was made while the code changed, and makes it again from the new code", async () => {
  let runs = 0;
  const found = await cachedFolder(cache, [source], async (into) => {
    await compile(into);
    if (++runs === 1) writeFileSync(source, "two");
  });
  expect([runs, made(found)]).toEqual([2, "two"]);
  writeFileSync(source, "one");
  expect(made(await cachedFolder(cache, [source], compile))).toBe("one");
});

test("gives up if the code never stops changing, and leaves nothing", async () => {
  let runs = 0;
  const never = cachedFolder(cache, [source], async () => writeFileSync(source, `${runs++}`));
  await expect(never).rejects.toThrow("keep changing");
  expect([runs, readdirSync(cache)]).toEqual([3, []]);
});

test("uses what another process has made, and lets a process that is making the same know", async () => {
  const found = await cachedFolder(cache, [source], async (into, isMade) => {
    expect(isMade()).toBe(false);
    await cachedFolder(cache, [source], compile);
    expect([isMade(), readdirSync(into)]).toEqual([true, []]);
  });
  expect([made(found), readdirSync(cache)]).toEqual(["one", [basename(found)]]);
});

test("a damaged folder that was removed is made again", async () => {
  const first = await cachedFolder(cache, [source], compile);
  writeFileSync(join(first, "made"), "damaged");
  expect(made(await cachedFolder(cache, [source], compile))).toBe("damaged");
  rmSync(cache, { recursive: true });
  expect(made(await cachedFolder(cache, [source], compile))).toBe("one");
  expect(made(await cachedFolder(cache, [source], compile))).toBe("one");
});

test("removes what a process left that has ended, and keeps what another is still making", async () => {
  const names = [`abc.${process.pid}-other`, "abc.999999999-gone"];
  for (const name of names) mkdirSync(join(cache, name), { recursive: true });
  await cachedFolder(cache, [source], compile);
  expect(names.map((name) => existsSync(join(cache, name)))).toEqual([true, false]);
});

test("other users may read it, if the system lets them read new folders", async () => {
  const found = await cachedFolder(cache, [source], compile);
  expect(statSync(found).mode & 0o777).toBe(0o777 & ~process.umask());
});

test("a broken link, as some editors make for an open file, does not count as code", async () => {
  mkdirSync(join(folder, "code"));
  symlinkSync("nowhere", join(folder, "code", ".#open.ts"));
  expect(made(await cachedFolder(cache, [join(folder, "code")], compile))).toBe("one");
});

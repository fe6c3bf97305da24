import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sayPrintedError, saySystemError } from "../../../lib/processes/system-error";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-refused-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refused = (code: string, more: object = { path: "/srv/site" }) =>
  Object.assign(new Error(code), { code, syscall: "open", errno: -1, ...more });

test.each([
  ["ENOSPC", "The disk is full: /srv/site could not be written. Free some space, then run the command again."],
  ["EACCES", "You do not have permission to use /srv/site. Change its permissions or its owner, or name another folder."],
  ["EROFS", "/srv/site is read-only. Name a folder on another disk."],
  ["ENAMETOOLONG", "This name is too long for the disk: /srv/site. Choose a shorter one."],
  ["EISDIR", "/srv/site is a folder, not a file. Check the name."],
])("%s is one sentence with the path and what to do", (code, said) => {
  expect(saySystemError(refused(code))).toBe(said);
});

test("every system error becomes one line without a stack, and names the path", () => {
  for (const code of ["EDQUOT", "EPERM", "ENOENT", "ENOTDIR", "EEXIST", "ENOTEMPTY", "EBUSY", "ELOOP", "EIO", "EFBIG", "ENXIO", "ESTALE"]) {
    const said = saySystemError(refused(code));
    expect([code, said?.includes("/srv/site"), said?.includes("\n")]).toEqual([code, true, false]);
  }
});

test("it is found wherever it is wrapped; of two paths, it names the one that cannot be made", () => {
  const inner = refused("ENOSPC", { path: "/a", dest: "/b" });
  expect(saySystemError(new Error("outer", { cause: new Error("between", { cause: inner }) }))).toContain("/b could not be written");
  expect(saySystemError(new AggregateError([new Error("other"), inner]))).toContain("/b could not be written");
});

test("an error in the code is not a system error, and keeps its stack", () => {
  for (const error of [
    new Error("x"),
    new TypeError("y"),
    Object.assign(new Error("z"), { code: "ERR_INVALID_ARG_TYPE" }),
    "text",
    undefined,
  ])
    expect(saySystemError(error)).toBeUndefined();
});

test("another program's error about a full disk or missing permissions gets the same message", () => {
  expect(sayPrintedError("thread panicked: No space left on device (os error 28)", "/srv")).toContain("The disk is full: /srv");
  expect(sayPrintedError("Error: EACCES: permission denied, mkdir '/srv/x'", "/srv")).toContain("You do not have permission to use /srv");
  expect(sayPrintedError("TypeError: x is not a function", "/srv")).toBeUndefined();
});

/** Runs a command in which creating or writing a file fails with `code` if the file's path contains `name`. */
function runRefused(words: string[], name: string, code: string) {
  const preload = join(folder, "refuse.cjs");
  writeFileSync(
    preload,
    `const fs = require("node:fs");
    for (const call of ["writeFileSync", "mkdirSync", "mkdtempSync", "openSync", "renameSync", "readdirSync"]) {
      const real = fs[call];
      fs[call] = (...words) => {
        const path = words.slice(0, 2).find((word) => typeof word === "string" && word.includes(${JSON.stringify(name)}));
        if (path && (call !== "openSync" || /w|a/.test(String(words[1]))))
          throw Object.assign(new Error("${code}: refused, open"), { code: "${code}", errno: -1, syscall: "open", path });
        return real(...words);
      };
    }
    require("node:module").syncBuiltinESMExports();`,
  );
  return spawnSync(process.execPath, ["--require", preload, "lib/commands/portal.mjs", ...words], { encoding: "utf8" });
}

test.each([
  ["build", "ENOSPC", "The disk is full"],
  ["build", "EROFS", "is read-only"],
  ["pdf", "EACCES", "You do not have permission"],
  ["dev", "ENOSPC", "The disk is full"],
  ["editor", "ENAMETOOLONG", "too long"],
])("%s on a disk that refuses with %s ends with one line and exit code 1, and leaves nothing", (command, code, said) => {
  const place = join(folder, "place");
  mkdirSync(place);
  const words = command === "dev" ? ["--port", "0"] : ["--out", join(place, "out")];
  const refusedAt = command === "dev" ? "portal-writing-" : "place/out";
  const content = command === "editor" ? edited(join(folder, "edited")) : "tests/fixtures/invented";
  const { status, stderr } = runRefused(
    [command, "--content", content, ...words, ...(command === "editor" ? ["--site", builtLook(join(folder, "look"))] : [])],
    refusedAt,
    code,
  );
  expect([status, stderr.trim().split("\n")]).toEqual([1, [expect.stringContaining(said)]]);
  expect(readdirSync(place)).toEqual([]);
});

/** A manual that says where it is kept, for the editor. */
function edited(to: string): string {
  const { status, stderr } = spawnSync("cp", ["-r", "tests/fixtures/invented", to], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const settings = join(to, "manual.yml");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}\nediting:\n  service: github\n  repository: invented/manual\n`);
  return to;
}

/** The parts of a built site that the editor uses: a page with its style sheet and icon. */
function builtLook(to: string): string {
  mkdirSync(join(to, "assets"), { recursive: true });
  writeFileSync(join(to, "index.html"), '<link rel="stylesheet" href="/assets/a.css"><link rel="icon" href="/assets/a.svg">');
  for (const name of ["a.css", "a.svg"]) writeFileSync(join(to, "assets", name), "");
  return to;
}

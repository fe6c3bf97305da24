import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { isMade, markFolder, markName, whyKept } from "../../../lib/build/own-folder";
import { recoverFolder, swapFolders, whyNotSwapped } from "../../../lib/build/swap-folders";

// The code under test as one file that Node can run directly, so that the processes to be killed start at once.
const code = mkdtempSync(join(tmpdir(), "portal-swap-code-"));
beforeAll(async () => {
  const options = { bundle: true, platform: "node", format: "cjs", outfile: join(code, "swap.cjs") } as const;
  await build({ entryPoints: ["lib/build/swap-folders.ts"], ...options });
});
afterAll(() => rmSync(code, { recursive: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-swap-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const out = () => join(folder, "out");
function write(name: string, text = ""): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
/** An invented site whose pages say `words`. */
function makeSite(name: string, words: string): string {
  for (const page of ["index.html", "404.html", "3.1/index.html", ".htaccess"]) write(join(name, page), words);
  markFolder(join(folder, name), "site");
  return join(folder, name);
}

/** A site with something that somebody adds to it. */
function siteWith(add: () => void): void {
  makeSite("out", "");
  add();
}

test("a site that the build made is replaced; so is an empty folder, and one that does not exist yet", () => {
  expect(whyKept(out(), "site")).toBeUndefined();
  mkdirSync(out());
  expect(whyKept(out(), "site")).toBeUndefined();
  makeSite("out", "old");
  expect(whyKept(out(), "site")).toBeUndefined();
  write("out/.DS_Store");
  expect(whyKept(out(), "site")).toBeUndefined();
});

test.each([
  ["any other folder with a 404 page", () => write("out/404.html"), "has files that are not from an earlier run"],
  ["a folder of someone's own pages", () => write("out/index.html"), "has files that are not from an earlier run"],
  ["a file", () => write("out"), "is not a folder"],
  ["a broken mark", () => write(`out/${markName}`, '{"kind":'), "has files that are not from an earlier run"],
  ["an empty mark", () => write(`out/${markName}`, "null"), "has files that are not from an earlier run"],
  ["a site with a repository in it", () => siteWith(() => write("out/.git/config")), "is a git repository"],
  ["a site that is another repository's working folder", () => siteWith(() => write("out/.git")), "is a git repository"],
  ["a site with someone's notes", () => siteWith(() => write("out/notes.txt")), "was not made by this command, notes.txt"],
  [
    "a site with someone's notes in a folder of it",
    () => siteWith(() => write("out/3.1/CNAME")),
    "was not made by this command, 3.1/CNAME",
  ],
  [
    "a site with a link to someone's files",
    () => siteWith(() => symlinkSync(folder, join(out(), "mine"))),
    "was not made by this command, mine",
  ],
  [
    "the folder of the editor",
    () => {
      write("out/index.html");
      markFolder(out(), "editor");
    },
    "has files that are not from an earlier run",
  ],
  ["someone's file where the last site goes during the swap", () => write("out.last/thesis.txt"), "out.last has files that are not"],
])("never replaced: %s", (_what, make, why) => {
  make();
  expect(whyNotSwapped(out(), "site")).toContain(why);
});

/**
 * Runs swapFolders in another process, which is killed before or after its `point`-th change of the disk. True if it got that
 * far.
 */
function swapAndDie(point: number, when: "before" | "after"): boolean {
  const script = `
    const fs = require("node:fs"); let count = 0;
    for (const name of ["renameSync", "rmSync"]) {
      const real = fs[name];
      fs[name] = (...words) => {
        const isNow = ++count === ${point};
        if (isNow && "${when}" === "before") process.kill(process.pid, "SIGKILL");
        real(...words);
        if (isNow) process.kill(process.pid, "SIGKILL");
      };
    }
    require(${JSON.stringify(join(code, "swap.cjs"))}).swapFolders(${JSON.stringify(join(folder, "new"))}, ${JSON.stringify(out())});`;
  const { signal, status, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  if (signal === null && status !== 0) throw new Error(stderr);
  return signal === "SIGKILL";
}

test("after a kill at any step, the next run finds the last site or the new one complete, and leaves nothing beside it", () => {
  const seen = new Set<string>();
  let point = 1;
  for (; ; point++) {
    let isKilled = false;
    for (const when of ["before", "after"] as const) {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
      makeSite("out", "old");
      makeSite("new", "new");
      isKilled = swapAndDie(point, when);
      recoverFolder(out(), "site");
      const words = readFileSync(join(out(), "index.html"), "utf8");
      seen.add(words);
      for (const page of ["404.html", "3.1/index.html", ".htaccess"])
        expect([point, when, readFileSync(join(out(), page), "utf8")]).toEqual([point, when, words]);
      expect(isMade(out(), "site")).toBe(true);
      // The next build puts its site there, whatever was left.
      expect(whyNotSwapped(out(), "site")).toBeUndefined();
      rmSync(join(folder, "new"), { recursive: true, force: true });
      swapFolders(makeSite("next", "next"), out());
      expect([point, when, readFileSync(join(out(), "index.html"), "utf8"), readdirSync(folder)]).toEqual([point, when, "next", ["out"]]);
    }
    if (!isKilled) break;
  }
  expect(point).toBeGreaterThan(4);
  expect([...seen].sort()).toEqual(["new", "old"]);
}, 120_000);

test("the next build removes what a killed one left half made, but not what a running one is making", () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  write(`out.building-${pid}/index.html`);
  write(`out.building-${process.pid}/index.html`);
  write("out.building-notes/index.html");
  write(`another.building-${pid}/index.html`);
  recoverFolder(out(), "site");
  expect(readdirSync(folder).sort()).toEqual([`another.building-${pid}`, `out.building-${process.pid}`, "out.building-notes"].sort());
});

test("a folder that was moved aside never replaces an existing one, and is not mistaken for a site", () => {
  makeSite("out.last", "old");
  write("out/index.html", "mine");
  recoverFolder(out(), "site");
  expect(readFileSync(join(out(), "index.html"), "utf8")).toBe("mine");
  rmSync(out(), { recursive: true });
  cpSync(join(folder, "out.last"), join(folder, "kept"), { recursive: true });
  rmSync(join(folder, "out.last", markName));
  recoverFolder(out(), "site");
  expect(existsSync(out())).toBe(false);
});

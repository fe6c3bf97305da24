import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

// An invented project with one command, which prints a word.
let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "portal-bundled-"));
  for (const name of [
    "lib/commands/portal.mjs",
    "lib/commands/node-version.mjs",
    "lib/commands/bundle-commands.mjs",
    "lib/processes/code-cache.mjs",
    "lib/processes/is-running.mjs",
  ])
    cpSync(name, join(project, name), { recursive: true });
  write("package.json", JSON.stringify({ type: "module", engines: { node: ">=20.0.0" }, dependencies: {} }));
  write("package-lock.json", "{}");
  write("tsconfig.json", "{}");
  write("components/invented.ts", "");
  write("lib/writing/examine.ts", "");
  write("lib/content/decode-pictures.mjs", "");
  write("lib/word.ts", `export const word: string = "grey";`);
  write("lib/commands/run-command.ts", `import { word } from "../word";\nexport const runCommand = () => console.log(word);`);
  mkdirSync(join(project, "node_modules"));
  for (const name of ["esbuild", "@esbuild"]) symlinkSync(resolve("node_modules", name), join(project, "node_modules", name));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
}
const cache = () => join(project, "node_modules/.cache/portal-commands");
const run = () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(project, "lib/commands/portal.mjs"), "say"], { encoding: "utf8" });
  return stdout + stderr;
};

test("the commands are compiled once, and again when a source has changed", () => {
  expect(run()).toBe("grey\n");
  const [bundle] = readdirSync(cache());
  const made = statSync(join(cache(), bundle, "run-command.mjs")).mtimeMs;
  expect(run()).toBe("grey\n");
  expect(readdirSync(cache())).toEqual([bundle]);
  expect(statSync(join(cache(), bundle, "run-command.mjs")).mtimeMs).toBe(made);
  write("lib/word.ts", `export const word: string = "blue";`);
  expect(run()).toBe("blue\n");
  expect(readdirSync(cache())).toHaveLength(2);
});

test("unchanged sources use their bundle again, and old bundles do not pile up", () => {
  for (const word of ["one", "two", "three", "four", "five", "six"]) {
    write("lib/word.ts", `export const word: string = "${word}";`);
    expect(run()).toBe(`${word}\n`);
  }
  expect(readdirSync(cache())).toHaveLength(4);
  write("lib/word.ts", `export const word: string = "five";`);
  expect(run()).toBe("five\n");
  expect(readdirSync(cache())).toHaveLength(4);
});

test("commands that start at the same moment share one bundle", async () => {
  const said = Array.from({ length: 4 }, async () => {
    const child = spawn(process.execPath, [join(project, "lib/commands/portal.mjs"), "say"]);
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    await new Promise((ended) => child.once("close", ended));
    return output;
  });
  expect(await Promise.all(said)).toEqual(Array.from({ length: 4 }, () => "grey\n"));
  expect(readdirSync(cache())).toHaveLength(1);
});

test("a command runs and leaves nothing behind even if nothing can be written next to the packages", () => {
  write("node_modules/.cache", "in the way");
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("portal-commands-"));
  expect(run()).toBe("grey\n");
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("portal-commands-"))).toEqual(before);
  expect(readFileSync(join(project, "node_modules/.cache"), "utf8")).toBe("in the way");
});

test("a source that does not compile is reported with its place", () => {
  write("lib/word.ts", "export const word = ;");
  expect(run()).toMatch(/^The commands failed to compile: .*lib\/word\.ts:1:20/s);
  expect(readdirSync(cache())).toEqual([]);
});

// The commands in a few files of JavaScript, made when they are first asked for: to compile their hundred sources at every
// start would cost two seconds of processor each time.
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachedFolder } from "../processes/code-cache.mjs";

// What another program starts by its file name is a file of its own.
const entries = {
  "run-command": "lib/commands/run-command.ts",
  "examine-worker": "lib/writing/examine.ts",
  "decode-pictures": "lib/content/decode-pictures.mjs",
};

// Packages with machine code, or with files that they read next to their own.
const asTheyAre = ["@tailwindcss/postcss", "dictionary-en-gb", "esbuild", "playwright-core", "react", "react-dom", "sharp", "unpdf"];

/**
 * The folder of the bundled commands of the project in `root` (a path), made first where its sources have changed since.
 * Throws if they cannot be compiled.
 */
export async function bundleCommands(root) {
  const code = ["lib", "components", "package-lock.json", "tsconfig.json"].map((place) => join(root, place));
  try {
    return await cachedFolder(join(root, "node_modules/.cache/portal-commands"), code, (folder) => compile(root, folder));
  } catch (error) {
    // An error of the disk has a system call; one of the compiler has none.
    if (!error.syscall) throw error;
    return await bundleElsewhere(root);
  }
}

// For a project in which this user may not write: for this one run.
async function bundleElsewhere(root) {
  const folder = mkdtempSync(join(tmpdir(), "portal-commands-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  await compile(root, folder);
  return folder;
}

async function compile(root, folder) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    jsx: "automatic",
    external: asTheyAre,
    // Its modules read files next to their own; its bundle holds them.
    alias: { "css-tree": "css-tree/dist/csstree.esm" },
    // Some packages are CommonJS.
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
    // Read faster without its spaces; names stay for what an unexpected error shows.
    minifyWhitespace: true,
    logLevel: "silent",
  });
}

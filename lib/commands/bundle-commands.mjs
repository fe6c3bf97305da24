// Bundles the commands into a few JavaScript files when they are first needed. Compiling their hundred sources at every start
// would take two seconds of processor time.
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachedFolder } from "../processes/code-cache.mjs";

// Scripts that are started by file name need a file of their own.
const entries = {
  "run-command": "lib/commands/run-command.ts",
  "examine-worker": "lib/writing/examine.ts",
  "decode-pictures": "lib/content/decode-pictures.mjs",
};

// Packages with machine code, or with files that they read from their own folder.
const asTheyAre = ["@tailwindcss/postcss", "dictionary-en-gb", "esbuild", "playwright-core", "react", "react-dom", "sharp", "unpdf"];

/**
 * The folder of the bundled commands of the project in `root` (a path). Bundles them first if the sources have changed. Throws if
 * they cannot be compiled.
 */
export async function bundleCommands(root) {
  const code = ["lib", "components", "package.json", "package-lock.json", "tsconfig.json"].map((place) => join(root, place));
  try {
    return await cachedFolder(join(root, "node_modules/.cache/portal-commands"), code, (folder) => compile(root, folder));
  } catch (error) {
    // A disk error has a system call; a compiler error has none.
    if (!error.syscall) throw error;
    return await bundleElsewhere(root);
  }
}

// For this run only, in a project that this user may not write to.
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
    // The package's modules read files from their own folder; its bundle contains them.
    alias: { "css-tree": "css-tree/dist/csstree.esm" },
    // Some packages are CommonJS.
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
    // Smaller files load faster. Names stay, so that unexpected errors can be read.
    minifyWhitespace: true,
    logLevel: "silent",
  });
}

// The commands in a few files of JavaScript, made when they are first asked for: to compile their hundred sources at every
// start would cost two seconds of processor each time.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// What another program starts by its file name is a file of its own.
const entries = {
  "run-command": "lib/commands/run-command.ts",
  "examine-worker": "lib/writing/examine.ts",
  "decode-pictures": "lib/content/decode-pictures.mjs",
};

// Packages with machine code, or with files that they read next to their own.
const asTheyAre = ["@tailwindcss/postcss", "dictionary-en-gb", "esbuild", "playwright-core", "react", "react-dom", "sharp"];

// Bundles of sources that changed since are few: someone may still run one, and each takes 7 MB.
const kept = 4;

/**
 * The folder of the bundled commands of the project in `root` (a path), made first where its sources have changed since.
 * Throws if they cannot be compiled.
 */
export async function bundleCommands(root) {
  const cache = join(root, "node_modules/.cache/portal-commands");
  const folder = join(cache, hashOfSources(root));
  if (existsSync(folder)) return folder;
  try {
    mkdirSync(cache, { recursive: true });
    return await makeBundle(root, cache, folder);
  } catch (error) {
    // What the disk refuses, in words of the system; what cannot be compiled has none.
    if (!error.syscall) throw error;
    return await bundleElsewhere(root);
  }
}

async function makeBundle(root, cache, folder) {
  const unfinished = mkdtempSync(`${folder}.`);
  try {
    await compile(root, unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
  const age = (name) => statSync(join(cache, name)).mtimeMs;
  const old = readdirSync(cache)
    .sort((a, b) => age(b) - age(a))
    .slice(kept);
  for (const name of old) rmSync(join(cache, name), { recursive: true, force: true });
  return folder;
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

function hashOfSources(root) {
  const hash = createHash("sha256");
  const add = (path) =>
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  for (const folder of ["lib", "components"])
    for (const path of readdirSync(join(root, folder), { recursive: true }).sort())
      if (/\.(?:tsx?|mjs|json)$/.test(path)) add(join(folder, path));
  for (const name of ["package-lock.json", "tsconfig.json"]) add(name);
  return hash.digest("hex").slice(0, 20);
}

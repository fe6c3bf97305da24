// The pages as Next compiles them from the code. That takes four fifths of a build and knows nothing of the manual's
// words, so it is done once and kept.
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cachedFolder, hashFiles } from "./code-cache.mjs";
import { runNext } from "./run-next";

const code = ["app", "components", "lib", "next.config.ts", "package-lock.json", "postcss.config.mjs", "tsconfig.json"];

// Pages that Next renders on trial while it compiles, and the list of them. They have words of the manual, and a list that
// is there already hides the one that the rendering makes.
const ofTheManual = /\.(?:html|rsc|meta|body)$|^prerender-manifest\.json$/;
// What no rendering reads.
const notNeeded = ["cache", "dev", "diagnostics", "exported", "lock", "trace", "trace-build", "types"];

/**
 * The folder of the compiled pages of this project's code: Next's own, without anything of a manual. Compiles them where
 * that was not done before; Next needs any manual for it. Throws CommandError if they cannot be compiled.
 */
export function compilePages(manualFile: string): Promise<string> {
  const cache = join(process.cwd(), "node_modules/.cache/portal-pages");
  return cachedFolder(cache, hashFiles(code), (folder) => compileInto(folder, manualFile));
}

/** Compiles the pages into `folder`, whatever was compiled before. Throws CommandError. */
export async function compileInto(folder: string, manualFile: string): Promise<void> {
  await runNext("compile", { project: process.cwd(), manualFile, exportFolder: ".next/exported" });
  const compiled = join(process.cwd(), ".next");
  for (const name of readdirSync(compiled))
    if (!notNeeded.includes(name)) cpSync(join(compiled, name), join(folder, name), { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) if (ofTheManual.test(name)) rmSync(join(folder, name));
}

// The pages as Next compiles them from the code. This takes most of a build and does not depend on the manual, so it is done once
// and kept.
import { cpSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../messages/command-error";
import { cachedFolder, filesChange } from "../processes/code-cache.mjs";
import { oneAtATime } from "../processes/one-at-a-time";
import { runNext } from "./run-next";

/** Where they are kept. */
export const compiledPages = join(process.cwd(), "node_modules/.cache/portal-pages");

const code = [
  "app",
  "components",
  "lib",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "public",
  "tsconfig.json",
];

// What Next leaves beside the compiled pages and its server never reads.
const notNeeded = ["cache", "dev", "diagnostics", "exported", "lock", "trace", "trace-build", "types"];

// Pages that Next may render while it compiles have words of the manual: its server must render each anew.
const ofTheManual = /\.(?:html|rsc|meta|body)$/;

/** Next's build command, for runNext. */
export const nextBuild = [join("node_modules", "next", "dist", "bin", "next"), "build"];

/**
 * The folder with the compiled pages of this project's code, as a project for Next's server. They have no words of a manual. Compiles
 * them if that has not been done yet, and calls `say` before; any valid manual will do. Throws CommandError if they cannot be compiled.
 */
export async function compilePages(manualFile: string, say?: () => void): Promise<string> {
  try {
    return await cachedFolder(compiledPages, code, (folder, isMade) => compileInto(folder, manualFile, isMade, say));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === filesChange)) throw error;
    throw new CommandError(`The portal’s code could not be compiled: ${error.message}`);
  }
}

function compileInto(folder: string, manualFile: string, isMade: () => boolean, say?: () => void): Promise<void> {
  say?.();
  return inProject(async () => {
    // The build that this one waited for has already compiled the same code.
    if (isMade()) return;
    await runNext([...nextBuild, "--experimental-build-mode", "compile"], { CHECKED_MANUAL: manualFile });
    for (const name of readdirSync(".next"))
      if (!notNeeded.includes(name)) cpSync(join(".next", name), join(folder, ".next", name), { recursive: true, verbatimSymlinks: true });
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) if (ofTheManual.test(name)) rmSync(join(folder, name));
    cpSync("public", join(folder, "public"), { recursive: true });
    // Next finds packages from here, and its own links to some of them lead here.
    symlinkSync(join("..", "..", ".."), join(folder, "node_modules"), "junction");
  });
}

/** Runs `build` while no other build of this project is in its folder .next. Throws CommandError if others take too long. */
export function inProject(build: () => Promise<void>): Promise<void> {
  return oneAtATime(join(process.cwd(), "node_modules/.cache/compiling.lock"), build, {
    tooLong: () =>
      new CommandError("Another build has been compiling in this folder for five minutes. When it has ended, run this command again."),
  });
}

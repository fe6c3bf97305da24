// The pages as Next compiles them from the code. This takes most of a build and does not depend on the manual, so it is done once
// and kept.
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../messages/command-error";
import { cachedFolder, filesChange } from "../processes/code-cache.mjs";
import { oneAtATime } from "../processes/one-at-a-time";
import { runNext } from "./run-next";

const code = ["app", "components", "lib", "next.config.ts", "package.json", "package-lock.json", "postcss.config.mjs", "tsconfig.json"];

// Pages that Next renders while it compiles, and the list of them. They contain words of the manual, and if the list exists, Next
// reads it instead of the one that rendering writes.
const ofTheManual = /\.(?:html|rsc|meta|body)$|^prerender-manifest\.json$/;
// What rendering never reads.
const notNeeded = ["cache", "dev", "diagnostics", "exported", "lock", "trace", "trace-build", "types"];

/**
 * The folder with the compiled pages of this project's code: Next's own output, without anything from a manual. Compiles them if
 * that has not been done yet, or if `isCold`; any valid manual will do. Throws CommandError if they cannot be compiled.
 */
export async function compilePages(manualFile: string, isCold = false): Promise<string> {
  const cache = join(process.cwd(), "node_modules/.cache/portal-pages");
  try {
    return await cachedFolder(cache, code, (folder, isMade) => compileInto(folder, manualFile, isMade), { isCold });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === filesChange)) throw error;
    throw new CommandError(`The portal’s code could not be compiled: ${error.message}`);
  }
}

// Next compiles only into .next, so no other build may start there until the result is copied.
function compileInto(folder: string, manualFile: string, isMade: () => boolean): Promise<void> {
  const compiled = join(process.cwd(), ".next");
  return oneAtATime(
    join(process.cwd(), "node_modules/.cache/compiling.lock"),
    async () => {
      // The build that this one waited for has already compiled the same code.
      if (isMade()) return;
      await runNext("compile", { project: process.cwd(), manualFile, exportFolder: ".next/exported" });
      for (const name of readdirSync(compiled))
        if (!notNeeded.includes(name)) cpSync(join(compiled, name), join(folder, name), { recursive: true, verbatimSymlinks: true });
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) if (ofTheManual.test(name)) rmSync(join(folder, name));
    },
    {
      tooLong: () =>
        new CommandError("Another build has been compiling in this folder for five minutes. When it has ended, run this command again."),
    },
  );
}

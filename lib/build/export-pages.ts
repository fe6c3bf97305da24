// Next's own build with its static export, which uses nothing kept. Every other build must publish the same bytes.
import { cpSync, rmSync } from "node:fs";
import { compiledPages, inProject, nextBuild } from "./compile-pages";
import { keptPages } from "./kept-pages";
import { runNext } from "./run-next";

/**
 * Exports the pages of the checked manual in `manualFile` into the folder `out`, and returns it. Forgets what was kept, which may be
 * damaged. Throws CommandError if Next fails.
 */
export async function exportPages(manualFile: string, out: string): Promise<string> {
  for (const kept of [compiledPages, keptPages]) rmSync(kept, { recursive: true, force: true });
  await inProject(async () => {
    await runNext(nextBuild, { CHECKED_MANUAL: manualFile, EXPORT_FOLDER: ".next/exported" });
    cpSync(".next/exported", out, { recursive: true });
  });
  return out;
}

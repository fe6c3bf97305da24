// Next's own build with its static export, which uses nothing kept. Every other build must publish the same bytes.
import { cpSync } from "node:fs";
import { inProject, nextBuild } from "./compile-pages";
import { runNext } from "./run-next";

/** Exports the pages of the checked manual in `manualFile` into the folder `out`, and returns it. Throws CommandError if Next fails. */
export async function exportPages(manualFile: string, out: string): Promise<string> {
  await inProject(async () => {
    await runNext(nextBuild, { CHECKED_MANUAL: manualFile, EXPORT_FOLDER: ".next/exported" });
    cpSync(".next/exported", out, { recursive: true });
  });
  return out;
}

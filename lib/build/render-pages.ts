// Next renders the pages of a manual from the compiled pages, in a project folder of their own: builds of several manuals can run
// at once without seeing each other's files.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Manual } from "../domain/manual";
import { compilePages } from "./compile-pages";
import { runNext } from "./run-next";

/**
 * Renders the pages of `manual` in the empty folder `workplace` and returns the folder they are in. `isCold` compiles the pages
 * again instead of using kept output. Throws CommandError if Next fails.
 */
export async function renderPages(manual: Manual, workplace: string, isCold = false): Promise<string> {
  const manualFile = join(workplace, "manual.json");
  writeFileSync(manualFile, JSON.stringify(manual));
  const project = join(workplace, "project");
  const compiled = join(project, ".next");
  mkdirSync(compiled, { recursive: true });
  cpSync(await compilePages(manualFile, isCold), compiled, { recursive: true, verbatimSymlinks: true });
  cpSync("next.config.ts", join(project, "next.config.ts"));
  for (const name of ["app", "node_modules", "public"]) symlinkSync(join(process.cwd(), name), join(project, name), "junction");
  await runNext("generate", { project, manualFile, exportFolder: "exported" });
  return join(project, "exported");
}

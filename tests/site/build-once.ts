// Builds the sites that several test files read.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeManualBehindPath } from "../behind-a-path";
import { builtSite } from "../built-site";

declare module "vitest" {
  export interface ProvidedContext {
    site: string;
    siteBehindPath: string;
  }
}

/** Provides the folders of finished sites: `site`, from content/, and `siteBehindPath`. */
export async function setup(project: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "portal-behind-a-path-"));
  try {
    makeManualBehindPath(folder);
    project.provide("site", await builtSite("content"));
    project.provide("siteBehindPath", await builtSite(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

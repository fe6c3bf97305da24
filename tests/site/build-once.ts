// Builds the site of content/ once for all tests of it, and removes it after.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../lib/commands/build-site";

declare module "vitest" {
  export interface ProvidedContext {
    site: string;
  }
}

const site = resolve("out.site-test");

/** Provides `site`, the folder of the finished site. */
export async function setup(project: TestProject): Promise<void> {
  rmSync(site, { recursive: true, force: true });
  await buildSite("content", site);
  project.provide("site", site);
}

/** Leaves nothing behind. */
export function teardown(): void {
  rmSync(site, { recursive: true, force: true });
}

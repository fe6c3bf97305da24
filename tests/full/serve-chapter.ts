// Builds the site of content/ once for all the slow tests, and serves it.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { startPortal } from "../../lib/bench/web-servers";
import { buildSite } from "../../lib/commands/build-site";

declare module "vitest" {
  export interface ProvidedContext {
    address: string;
  }
}

/** Provides `address`, that of the portal's home without the slash at its end; the function returned ends and removes it. */
export default async function serveChapter(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve("out.full-test");
  rmSync(folder, { recursive: true, force: true });
  await buildSite("content", folder);
  const { address, stop } = await startPortal(folder);
  project.provide("address", address);
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

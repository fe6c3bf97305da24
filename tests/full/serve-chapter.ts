// Serves the site of content/ to all the slow tests.
import type { TestProject } from "vitest/node";
import { startPortal } from "../../tools/web-servers/web-servers";
import { builtSite } from "../built-site";

declare module "vitest" {
  export interface ProvidedContext {
    address: string;
  }
}

/** Provides `address`, that of the portal's home without the slash at its end; the function returned ends it. */
export default async function serveChapter(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startPortal(await builtSite("content"));
  project.provide("address", address);
  return stop;
}

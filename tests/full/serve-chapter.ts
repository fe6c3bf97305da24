// Serves the site of content/ to all slow tests.
import type { TestProject } from "vitest/node";
import { startPortal } from "../../tools/web-servers/web-servers";
import { builtSite } from "../built-site";

declare module "vitest" {
  export interface ProvidedContext {
    address: string;
  }
}

/** Provides `address`, that of the portal's home page without the slash at its end. The function it returns stops the server. */
export default async function serveChapter(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startPortal(await builtSite("content"));
  project.provide("address", address);
  return stop;
}

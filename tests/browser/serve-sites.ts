// Builds and serves the sites the browser tests use: the real chapter, and invented manuals: a plain one, one that was renumbered, one with withdrawn sections.
import { rmSync } from "node:fs";
import type { Server } from "node:http";
import { resolve } from "node:path";
import { buildSite } from "../../lib/commands/build-site";
import { serveFolder } from "../../lib/commands/serve-folder";

const sites = [
  { content: "content", out: resolve("out.browser-test"), variable: "SITE" },
  { content: "tests/fixtures/invented", out: resolve("out.browser-test-invented"), variable: "INVENTED_SITE" },
  { content: "tests/fixtures/renumbered", out: resolve("out.browser-test-renumbered"), variable: "RENUMBERED_SITE" },
  { content: "tests/fixtures/withdrawn", out: resolve("out.browser-test-withdrawn"), variable: "WITHDRAWN_SITE" },
];

/** Sets the variable of each site to the address where it is served; the function returned ends and removes all of it. */
export default async function serveSites(): Promise<() => void> {
  const servers: Server[] = [];
  for (const { content, out, variable } of sites) {
    rmSync(out, { recursive: true, force: true });
    await buildSite(content, out);
    const { address, server } = await serveFolder(out, 0);
    process.env[variable] = address.replace(/\/$/, "");
    servers.push(server);
  }
  return () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    for (const { out } of sites) rmSync(out, { recursive: true, force: true });
  };
}

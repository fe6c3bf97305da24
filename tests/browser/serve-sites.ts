// Builds and serves the sites the browser tests use: the real chapter by nginx, and by the server of npm start invented
// manuals: a plain one, one that was renumbered, one with withdrawn sections, one with every kind of block; the renumbered one again below a path, by
// nginx.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startNginx, startPortal } from "../../lib/bench/web-servers";
import { buildSite } from "../../lib/commands/build-site";
import { makeManualBehindPath } from "../behind-a-path";

const behindPath = mkdtempSync(join(tmpdir(), "portal-behind-a-path-"));

const sites = [
  { content: "content", out: resolve("out.browser-test"), variable: "SITE" },
  { content: "tests/fixtures/invented", out: resolve("out.browser-test-invented"), variable: "INVENTED_SITE" },
  { content: "tests/fixtures/renumbered", out: resolve("out.browser-test-renumbered"), variable: "RENUMBERED_SITE" },
  { content: "tests/fixtures/withdrawn", out: resolve("out.browser-test-withdrawn"), variable: "WITHDRAWN_SITE" },
  { content: "tests/fixtures/illustrated", out: resolve("out.browser-test-illustrated"), variable: "ILLUSTRATED_SITE" },
  { content: behindPath, out: resolve("out.browser-test-behind-a-path"), variable: "SITE_BEHIND_A_PATH" },
];

/** Sets the variable of each site to the address where it is served, and another to its folder; the function returned ends and removes all of it. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  makeManualBehindPath(behindPath);
  for (const { content, out, variable } of sites) {
    rmSync(out, { recursive: true, force: true });
    await buildSite(content, out);
    const { address, stop } = content === "content" || content === behindPath ? await startNginx(out) : await startPortal(out);
    process.env[variable] = address;
    process.env[`${variable}_FOLDER`] = out;
    stops.push(stop);
  }
  return async () => {
    for (const stop of stops) await stop();
    for (const { out } of sites) rmSync(out, { recursive: true, force: true });
    rmSync(behindPath, { recursive: true, force: true });
  };
}

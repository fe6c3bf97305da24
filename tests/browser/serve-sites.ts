// Builds and serves the sites the browser tests use: the real chapter by nginx, and by the server of npm start invented
// manuals: a plain one, one that was renumbered, one with withdrawn sections, one with every kind of block, one with numbers of every form; the renumbered one again below a path, by
// nginx.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNginx, startPortal } from "../../tools/web-servers/web-servers";
import { makeManualBehindPath } from "../behind-a-path";
import { builtSite } from "../built-site";
import { isFull } from "../how-many";

const behindPath = mkdtempSync(join(tmpdir(), "portal-behind-a-path-"));

const sites = [
  { content: "content", variable: "SITE" },
  { content: behindPath, variable: "SITE_BEHIND_A_PATH" },
  { content: "tests/fixtures/invented", variable: "INVENTED_SITE" },
  { content: "tests/fixtures/renumbered", variable: "RENUMBERED_SITE" },
  { content: "tests/fixtures/withdrawn", variable: "WITHDRAWN_SITE" },
  { content: "tests/fixtures/illustrated", variable: "ILLUSTRATED_SITE" },
  { content: "tests/fixtures/levels", variable: "LEVELS_SITE" },
  // Other numbers than those of the levels: only in the full run.
  ...(isFull
    ? [
        { content: "tests/fixtures/by-laws", variable: "BY_LAWS_SITE" },
        { content: "tests/fixtures/letters", variable: "LETTERS_SITE" },
        { content: "tests/fixtures/headings", variable: "HEADINGS_SITE" },
      ]
    : []),
];

/** Sets the variable of each site to the address where it is served, and another to its folder; the function returned ends all of it. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  makeManualBehindPath(behindPath);
  const folders = await buildTwoAtOnce(sites.map(({ content }) => content));
  for (const [i, { content, variable }] of sites.entries()) {
    const folder = folders[i];
    const start = content === "content" || content === behindPath ? startNginx : startPortal;
    const { address, stop } = await start(folder);
    process.env[variable] = address;
    process.env[`${variable}_FOLDER`] = folder;
    stops.push(stop);
  }
  return async () => {
    for (const stop of stops) await stop();
    rmSync(behindPath, { recursive: true, force: true });
  };
}

/** Folders of the built sites, in the order of `contents`. The first build compiles the pages for all of them. */
async function buildTwoAtOnce(contents: string[]): Promise<string[]> {
  const folders = [await builtSite(contents[0])];
  for (let i = 1; i < contents.length; i += 2) folders.push(...(await Promise.all(contents.slice(i, i + 2).map(builtSite))));
  return folders;
}

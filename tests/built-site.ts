// Sites that tests read, each built once for all runners: found again by the hash of its content and of the code.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";
import { hashFiles } from "../lib/processes/code-cache.mjs";

const cache = resolve("node_modules/.cache/portal-test-sites");
const code = [
  "app",
  "components",
  "lib",
  "public",
  "package.json",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
];
const aDay = 24 * 60 * 60 * 1000;

/**
 * The folder of the finished site of the manual in `content`, which is built first where it has not been before. Tests
 * read it and leave it as it is. Throws, with what the build said, where it fails.
 */
export async function builtSite(content: string): Promise<string> {
  const folder = join(cache, hashFiles([content, ...code]));
  if (!existsSync(folder)) await build(content, folder);
  utimesSync(folder, new Date(), new Date());
  return folder;
}

async function build(content: string, folder: string): Promise<void> {
  removeOld();
  // A name of its own: another runner may build the same.
  const own = `${folder}.${process.pid}`;
  const child = spawn(process.execPath, ["lib/commands/portal.mjs", "build", "--content", content, "--out", own], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
  const status = await new Promise((ended) => child.once("close", ended));
  if (status !== 0) throw new Error(`The site of ${content} was not built:\n${said}`);
  if (existsSync(folder)) rmSync(own, { recursive: true });
  else renameSync(own, folder);
}

// Who changes code all day would fill the disk.
function removeOld(): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache))
    if (Date.now() - statSync(join(cache, name)).mtimeMs > aDay) rmSync(join(cache, name), { recursive: true, force: true });
}

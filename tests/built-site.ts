// Sites that tests read, each built once for all runners: found again by the hash of its content and of the code.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";

const cache = resolve("node_modules/.cache/portal-test-sites");
const code = ["app", "components", "lib", "public", "package-lock.json", "next.config.ts", "postcss.config.mjs", "tsconfig.json"];
const aDay = 24 * 60 * 60 * 1000;

/**
 * The folder of the finished site of the manual in `content`, which is built first where it has not been before. Tests
 * read it and leave it as it is. Throws, with what the build said, where it fails.
 */
export async function builtSite(content: string): Promise<string> {
  const folder = join(cache, hashOf([content, ...code]));
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

function hashOf(places: string[]): string {
  const hash = createHash("sha256");
  for (const [i, place] of places.entries())
    for (const file of filesBelow(place)) {
      // Where a manual lies is nothing of its site.
      const name = i === 0 ? file.slice(place.length) : file;
      hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
    }
  return hash.digest("hex").slice(0, 20);
}

function filesBelow(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  const names = readdirSync(place, { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => join(place, name)).filter((file) => statSync(file).isFile());
}

// Sites that tests read, each built once for all runners and found again by the hash of its content and of the code.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { cachedFolder } from "../lib/processes/code-cache.mjs";

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

/**
 * The folder of the finished site of the manual in `content`, built first if necessary. Tests read it and must not change it.
 * Throws, with the output of the build, if it fails.
 */
export function builtSite(content: string): Promise<string> {
  return cachedFolder(cache, [content, ...code], (folder) => build(content, folder), { kept: 30 });
}

async function build(content: string, out: string): Promise<void> {
  const child = spawn(process.execPath, ["lib/commands/portal.mjs", "build", "--content", content, "--out", out], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
  const status = await new Promise((ended) => child.once("close", ended));
  if (status !== 0) throw new Error(`The site of ${content} was not built:\n${said}`);
}

// Where every command starts: checks Node and the packages before loading anything modern, then runs the bundled command.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inWords, missingNode } from "./node-version.mjs";

const root = new URL("../../", import.meta.url);
const end = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
const missing = missingNode(process.versions.node);
if (missing)
  end(`The portal needs Node ${inWords(missing)}. This is Node ${process.versions.node}: install a newer version from nodejs.org.`);
const { dependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
if (!Object.keys(dependencies).every((name) => existsSync(new URL(`node_modules/${name}/package.json`, root))))
  end("The packages of the portal are not installed, or not all of them. Run npm ci, then this command again.");

const { bundleCommands } = await import("./bundle-commands.mjs");
const bundle = await bundleCommands(fileURLToPath(root)).catch((error) => end(`The commands failed to compile: ${error.message}`));
const { runCommand } = await import(pathToFileURL(`${bundle}/run-command.mjs`).href);
const [name, ...words] = process.argv.slice(2);
await runCommand(name, words);

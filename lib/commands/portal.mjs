// The entry of every command: checks Node and the packages before anything modern is loaded, then runs lib/commands/NAME.ts.
import { existsSync, readFileSync } from "node:fs";
import { inWords, missingNode } from "./node-version.mjs";

const root = new URL("../../", import.meta.url);
const end = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
const missing = missingNode(process.versions.node);
if (missing) end(`The portal needs Node ${inWords(missing)}. This is Node ${process.versions.node}: get a newer one at nodejs.org.`);
const { dependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
if (!Object.keys(dependencies).every((name) => existsSync(new URL(`node_modules/${name}/package.json`, root))))
  end("The packages of the portal are not installed, or not all of them. Run npm ci, then this command again.");

const { register } = await import("tsx/esm/api");
register();
const { reportAndExit } = await import("./report-and-exit.ts");
const { endOnSignals } = await import("../processes/at-end.ts");
endOnSignals();
process.on("uncaughtException", reportAndExit);
// Whoever reads the output may have seen enough: npm run check | head
process.stdout.on("error", (error) => (error.code === "EPIPE" ? process.exit(0) : reportAndExit(error)));
const [name, ...words] = process.argv.slice(2);
try {
  const { contentIn, recoverFirst } = await import("./recover-first.ts");
  const content = contentIn(words);
  const isDone = content !== undefined && recoverFirst(content, [name, ...words]);
  if (!isDone) {
    const { run } = await import(`./${name}.ts`);
    await run(words);
  }
} catch (error) {
  reportAndExit(error);
}

// Runs lib/writing/examine.ts as a worker, from the commands' bundle, when this process does not run from the bundle itself, as
// in a test.
import { fileURLToPath } from "node:url";
import { bundleCommands } from "../commands/bundle-commands.mjs";

await import(`${await bundleCommands(fileURLToPath(new URL("../../", import.meta.url)))}/examine-worker.mjs`);

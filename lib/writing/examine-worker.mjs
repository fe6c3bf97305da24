// The thread next to the server where the sources are not bundled, as in a test: lib/writing/examine.ts from the bundle.
import { fileURLToPath } from "node:url";
import { bundleCommands } from "../commands/bundle-commands.mjs";

await import(`${await bundleCommands(fileURLToPath(new URL("../../", import.meta.url)))}/examine-worker.mjs`);

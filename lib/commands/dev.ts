// npm run dev: the same addresses while writing, rendered anew for each request.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { loadManual } from "../content/get-manual";
import { ContentError } from "../content/problem";
import { contentOption, readOptions, readPort } from "./options";

const usage = `npm run dev -- [--content DIR] [--port N]

Serves the manual on 127.0.0.1 while it is being written: load a page again to see a change.

  --content DIR   the folder of the manual (default: content)
  --port N        the port to serve on (default: 3000)`;

export async function run(words: string[]): Promise<void> {
  const { values } = readOptions(words, usage, { ...contentOption, port: { type: "string", default: "3000" } });
  const port = readPort(values.port);
  try {
    loadManual(values.content, ["unlocked-edition"]);
  } catch (error) {
    if (!(error instanceof ContentError) || error.problems.some((problem) => problem.rule === "no-content")) throw error;
    console.error(`${error.message}\n\nThe pages show this until it is mended.\n`);
  }
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", "--hostname", "127.0.0.1", "--port", String(port)], {
    env: { ...process.env, CONTENT_FOLDER: resolve(values.content), NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 0));
}

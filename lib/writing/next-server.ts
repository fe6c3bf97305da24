// Next's development server, which renders the pages, behind the one that the editor opens.
import { type ChildProcess, spawn } from "node:child_process";

export type NextServer = { child: ChildProcess /** Resolves when it listens. */; port: Promise<number> };

/** Starts it on a port of its own; its pages show the manual in `manualFile`, as it stands at each request. */
export function startNext(manualFile: string): NextServer {
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", "--hostname", "127.0.0.1", "--port", "0"], {
    env: { ...process.env, CHECKED_MANUAL: manualFile, NEXT_TELEMETRY_DISABLED: "1" },
    // What it prints names its own port; what goes wrong stands in the other stream.
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const port = new Promise<number>((resolve) => {
    child.stdout.on("data", (data) => {
      output += data;
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1];
      if (found) resolve(Number(found));
    });
  });
  return { child, port };
}

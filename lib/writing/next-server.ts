// Next's development server, which renders the pages, behind the one that the editor opens.
import { join } from "node:path";
import { type Child, startNode } from "../processes/start-node";

/** Where Next is asked: a socket that no browser can reach, whatever page it shows. */
export type NextAddress = { socketPath: string };

export type NextServer = { child: Child /** Resolves when it listens. */; address: Promise<NextAddress> };

/** Starts it; its pages show the manual in `manualFile`, as it is at each request. Its socket is in `folder`, which only this user can read. */
export function startNext(manualFile: string, folder: string): NextServer {
  const socketPath = process.platform === "win32" ? `\\\\.\\pipe\\portal-${process.pid}` : join(folder, "next");
  const child = startNode(
    ["lib/writing/next-child.mjs"],
    { CHECKED_MANUAL: manualFile, NEXT_SOCKET: socketPath, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "development" },
    // What it prints is of no use to an editor; what goes wrong is in the other stream.
    ["pipe", "inherit"],
  );
  let output = "";
  const address = new Promise<NextAddress>((resolve) => {
    child.process.stdout?.on("data", (data) => {
      if (output.includes("listening\n")) return;
      output += data;
      if (output.includes("listening\n")) resolve({ socketPath });
    });
  });
  return { child, address };
}

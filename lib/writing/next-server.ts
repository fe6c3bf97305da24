// Next's development server, which renders the pages behind the server that the editor opens.
import { join } from "node:path";
import { type Child, startNode } from "../processes/start-node";

/** Where Next answers: a socket that no page in a browser can reach. */
export type NextAddress = { socketPath: string };

export type NextServer = { child: Child /** Resolves when it is listening. */; address: Promise<NextAddress> };

/**
 * Starts it. Its pages show the manual in `manualFile`, read again at each request. Its socket is in `folder`, which only this
 * user can read.
 */
export function startNext(manualFile: string, folder: string): NextServer {
  const socketPath = process.platform === "win32" ? `\\\\.\\pipe\\portal-${process.pid}` : join(folder, "next");
  const child = startNode(
    ["lib/writing/next-child.mjs"],
    { CHECKED_MANUAL: manualFile, NEXT_SOCKET: socketPath, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "development" },
    // Its normal output is of no use to an editor. Errors come on the other stream.
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

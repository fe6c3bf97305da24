// What renders the pages behind the server that the editor opens: Next's production server, as in a build.
import { dirname, join } from "node:path";
import { type Child, startNode } from "../processes/start-node";

/** Where it answers: a socket that no page in a browser can reach. */
export type PagesAddress = { socketPath: string };

export type Pages = { child: Child /** Resolves when it is listening. */; address: Promise<PagesAddress> };

/**
 * Starts it with the pages that were compiled into the folder `compiled`. They show the manual in `manualFile`, read again whenever it
 * has changed. Its socket is in the same folder as that file, which only this user can read.
 */
export function startPages(compiled: string, manualFile: string): Pages {
  const socketPath = process.platform === "win32" ? `\\\\.\\pipe\\portal-${process.pid}` : join(dirname(manualFile), "pages");
  const child = startNode(
    ["lib/writing/page-server.mjs"],
    {
      CHECKED_MANUAL: manualFile,
      COMPILED_PAGES: compiled,
      NEXT_SOCKET: socketPath,
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
      WHILE_WRITING: "yes",
    },
    // Its normal output is of no use to an editor. Errors come on the other stream.
    ["pipe", "inherit"],
  );
  const address = new Promise<PagesAddress>((resolve) => {
    let output = "";
    child.process.stdout?.on("data", (data) => {
      output += data;
      if (output.includes("listening\n")) resolve({ socketPath });
    });
  });
  return { child, address };
}

// Serves a finished site on 127.0.0.1, compressed, with its own page for unknown addresses.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { CommandError } from "./report-and-exit";

/** Serves `folder`; resolves with the address once it listens. Throws CommandError where there is no site or the port is taken. */
export async function serveFolder(folder: string, port: number): Promise<{ address: string; server: Server }> {
  if (!existsSync(join(folder, "404.html"))) throw new CommandError(`There is no site in ${folder}: build it first.`);
  const notFound = readFileSync(join(folder, "404.html"));
  const compress = compression();
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader("cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
      response.setHeader("x-content-type-options", "nosniff");
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    // The middleware is written for Express, whose requests are Node's with more to them; it uses Node's alone.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => files(request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new CommandError(`Port ${port} is in use: end what runs there, or choose another with -- --port N.`)
          : error,
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

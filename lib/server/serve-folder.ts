// Serves a finished site on 127.0.0.1, compressed, with the site's own 404 page. A build may replace the site meanwhile: each
// answer comes completely from the old site or from the new one.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import compression from "compression";
import { recoverFolder } from "../build/swap-folders";
import { askedEachTime, cacheControl, headersAt, mediaTypes, securityHeaders } from "../hosting/headers";
import { CommandError } from "../messages/command-error";
import { basePathOfSite } from "./base-path-of-site";
import { listenOn } from "./listen-on";
import { readServed, type Served } from "./read-served";

/** Between its two renames, a build leaves no site in the folder: how often, and how long in ms, a request waits for it. */
const [tries, pause] = [100, 20];

/** The address of a server, and how to close it. */
export type Serving = { address: string; stop: () => Promise<void> };

/**
 * Serves `folder` below the path that its pages contain, and resolves with the address of the home page once it is listening.
 * Throws CommandError if there is no site or the port is taken.
 */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  recoverFolder(folder, "site");
  if (!existsSync(join(folder, "404.html"))) throw new CommandError(`There is no site in ${folder}. Run npm run build first.`);
  const root = basePathOfSite(folder);
  const compress = compression();
  const server = createServer((request, response) => {
    for (const { name, value } of securityHeaders) response.setHeader(name, value);
    // The middleware is typed for Express, whose requests extend those of Node; it only uses what Node has.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      answer(folder, root, request, response).catch(() => fail(response));
    });
  });
  const listening = await listenOn(server, port);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${listening}${root}/`, stop };
}

async function answer(folder: string, root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD", "content-type": mediaTypes.txt }).end("Only GET and HEAD requests are allowed.\n");
    return;
  }
  const [path = "", query] = (request.url ?? "").split(/\?(.*)/s);
  if (root !== "" && (path === "/" || path === root)) return void response.writeHead(302, { location: `${root}/` }).end();
  // Below the path, the files are where they would be on a separate host.
  const found = path.startsWith(`${root}/`) ? await whenThere(folder, () => readServed(folder, path.slice(root.length))) : undefined;
  if (found === undefined) await answerNotFound(folder, response);
  else if ("redirect" in found) {
    response.writeHead(302, { location: `${root}${found.redirect}${query === undefined ? "" : `?${query}`}` }).end();
  } else send(found, request, response);
}

async function whenThere<T>(folder: string, read: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let tried = 0; ; tried++) {
    const found = await read();
    // Looks again, because the site may have appeared between the two checks.
    if (found !== undefined || tried === tries) return found;
    if (existsSync(join(folder, "404.html"))) return read();
    await wait(pause);
  }
}

function send({ file, bytes }: Extract<Served, { file: string }>, request: IncomingMessage, response: ServerResponse): void {
  // From the content, so a file that was rewritten without a change keeps it.
  const etag = `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  for (const { name, value } of headersAt(file)) response.setHeader(name, value);
  response.setHeader("cache-control", cacheControl(file));
  response.setHeader("etag", etag);
  const known = (request.headers["if-none-match"] ?? "").split(",").map((one) => one.trim());
  if (known.includes(etag)) return void response.writeHead(304).end();
  const type = mediaTypes[/\.([a-z]+)$/.exec(file)?.[1] ?? ""] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "content-length": bytes.length }).end(bytes);
}

async function answerNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await whenThere(folder, () => readFile(join(folder, "404.html")).catch(() => undefined));
  response.writeHead(404, { "content-type": mediaTypes.html, "cache-control": askedEachTime }).end(page);
}

function fail(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(500, { "content-type": mediaTypes.txt, "cache-control": askedEachTime });
  response.end("The page could not be read. Reload it.\n");
}

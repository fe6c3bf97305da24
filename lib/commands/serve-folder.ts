// Serves a finished site on 127.0.0.1, compressed, with its own page for unknown addresses.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { askedEachTime, cacheControl, mediaTypes, securityHeaders } from "../hosting/headers";
import { headersFileAddress } from "../hosting/hosting-files";
import { inTurn } from "./answer-in-turn";
import { keepAnswers } from "./keep-answers";
import { listenOn } from "./listen-on";
import { CommandError } from "./report-and-exit";
import { rootOfSite } from "./root-of-site";

/** Room for the pages of a large chapter or two, compressed, with all that they fetch. */
const keptBytes = 64_000_000;

/** Readers who may wait to be let in, all at once; as many as Linux allows by itself. Beyond, each is let wait a second or more. */
const waiting = 4096;

/** Where a server answers, and what ends it. */
export type Serving = { address: string; stop: () => Promise<void> };

/**
 * Serves `folder`, below the path that its pages name; resolves with the address of its home once it listens. Throws
 * CommandError where there is no site or the port is taken.
 */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  if (!existsSync(join(folder, "404.html"))) throw new CommandError(`There is no site in ${folder}: build it first.`);
  const notFound = readFileSync(join(folder, "404.html"));
  const root = rootOfSite(folder);
  const compress = compression();
  const answerNotFound = (response: ServerResponse) => {
    response.writeHead(404, { "content-type": mediaTypes.html, "cache-control": askedEachTime }).end(notFound);
  };
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader("cache-control", cacheControl(path));
      const type = mediaTypes[/\.([a-z]+)$/.exec(path)?.[1] ?? "html"];
      if (type) response.setHeader("content-type", type);
    },
    onNoMatch: (_request, response) => answerNotFound(response),
  });
  const answer = keepAnswers((request, response) => {
    // The middleware is written for Express, whose requests are Node's with more to them; it uses Node's alone.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      if (request.url?.split("?")[0] === headersFileAddress) answerNotFound(response);
      else files(request, response);
    });
  }, keptBytes);
  const turn = inTurn();
  const server = createServer((request, response) => {
    for (const { name, value } of securityHeaders) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD", "content-type": mediaTypes.txt }).end("Only GET and HEAD are answered here.\n");
      return;
    }
    if (root !== "") {
      const [path] = (request.url ?? "").split("?");
      if (path === "/" || path === root) return void response.writeHead(302, { location: `${root}/` }).end();
      if (!path.startsWith(`${root}/`)) return answerNotFound(response);
      // Below the path the files stand as on a host of their own.
      request.url = request.url?.slice(root.length);
    }
    // Parts of a file are not offered (RFC 9110, 14.2): an impossible range would end the server.
    delete request.headers.range;
    turn(() => answer(request, response));
  });
  const listening = await listenOn(server, port, waiting);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${listening}${root}/`, stop };
}

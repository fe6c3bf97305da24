// Answers the editor's browser: with Next's pages as they will be published, plus one script and one style sheet that reload the
// page after a save and show what is wrong. It runs in front of Next, so none of it can end up in a build.
import { createHash } from "node:crypto";
import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { renderToStaticMarkup } from "react-dom/server";
import { ProblemPanel, ProblemsPage } from "../../components/problem-panel/problem-panel";
import { mediaTypes } from "../hosting/headers";
import { type DevServerEvent, whileWriting } from "../site/while-writing";
import { parseUrl } from "../util/parse-url";
import { bundlePanel } from "./bundle-panel";
import type { Draft } from "./draft";
import type { PagesAddress } from "./start-pages";
import { writingPage } from "./writing-page";

/** A server that answers for `draft` and passes everything else to Next. It is not listening yet. */
export function writingServer(draft: Draft, next: Promise<PagesAddress>): Server {
  const open = new Set<ServerResponse>();
  const send = (response: ServerResponse) => response.write(`data: ${JSON.stringify(eventOf(draft))}\n\n`);
  draft.follow(() => open.forEach(send));
  return createServer(async (request, response) => {
    const [path] = (request.url ?? "").split("?");
    // Only this machine may see the draft. Otherwise a website could read it under a host name of its own (DNS rebinding).
    if (!isThisMachine(request.headers.host)) refuse(response, 403, "Forbidden: only requests to localhost are allowed.");
    // Pages of the manual never ask for Next's developer tools (files, the inspector, code to run).
    else if (isNextsOwn(path)) refuse(response, 404, "There is nothing at this address.");
    else if (path === whileWriting.events) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      open.add(response);
      response.on("close", () => open.delete(response));
      send(response);
    } else if (path === whileWriting.code || path === whileWriting.style) {
      const type = path === whileWriting.code ? mediaTypes.js : mediaTypes.css;
      const code = await bundlePanel(path).catch((error: Error) => answerFailure(response, error));
      if (code !== undefined) response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(code);
    } else if (draft.shown() === undefined) answerProblems(draft, response);
    else pass(request, response, await next, eventOf(draft).shown);
  });
}

function isThisMachine(host = ""): boolean {
  return ["127.0.0.1", "localhost", "[::1]"].includes(parseUrl(`http://${host}`)?.hostname ?? "");
}

function isNextsOwn(path: string): boolean {
  // As Next reads it: decoded, with double slashes made single.
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // Not one of our addresses either.
  }
  return /^[\\/]+(?:__next|_next[\\/]+(?:webpack-hmr|development|mcp))/i.test(plain);
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "content-type": mediaTypes.txt }).end(`${words}\n`);
}

/** What an open page receives; `shown` changes whenever it should load again. */
function eventOf(draft: Draft): DevServerEvent {
  const remarks = draft.remarks();
  // A page that shows only problems reloads whenever they change.
  const shown = draft.shown() ?? `problems-${createHash("sha256").update(JSON.stringify(remarks.problems)).digest("hex")}`;
  return { shown, panel: draft.shown() === undefined ? "" : renderToStaticMarkup(<ProblemPanel {...remarks} />) };
}

function answerProblems(draft: Draft, response: ServerResponse): void {
  const page = <ProblemsPage problems={draft.remarks().problems} {...whileWriting} shown={eventOf(draft).shown} />;
  response.writeHead(503, { "content-type": mediaTypes.html, "cache-control": "no-store" });
  response.end(`<!DOCTYPE html>${renderToStaticMarkup(page)}`);
}

/** Passes a request on to Next, and its answer back. Pages get the code `shown`. */
function pass(request: IncomingMessage, response: ServerResponse, next: PagesAddress, shown: string): void {
  const headers = { ...request.headers, "accept-encoding": "identity" };
  const asked = ask({ ...next, method: request.method, path: request.url, headers }, async (answer) => {
    if (!answer.headers["content-type"]?.startsWith("text/html")) {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      return answer.pipe(response);
    }
    const parts = await answer
      .setEncoding("utf8")
      .toArray()
      .catch((error: Error) => answerFailure(response, error));
    if (parts === undefined) return;
    const html = parts.join("");
    const { page, status = answer.statusCode } = writingPage(html, shown);
    const { "content-length": _length, "transfer-encoding": _encoding, ...kept } = answer.headers;
    response.writeHead(status ?? 502, { ...kept, "cache-control": "no-store" }).end(page);
  });
  asked.on("error", (error) => answerFailure(response, error));
  response.on("close", () => asked.destroy());
  request.pipe(asked);
}

// Closed pages get no more events.
function answerFailure(response: ServerResponse, error: Error): void {
  if (response.destroyed) return;
  if (!response.headersSent) response.writeHead(502, { "content-type": mediaTypes.txt });
  response.end(`The page could not be built (${error.message}). Reload it.\n`);
}

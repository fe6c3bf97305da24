// What a reader who keeps a copy is answered.

import type { KeptCopy } from "@/lib/site/offline-copy";
import { lostPage, offlinePage, publishedPage } from "@/lib/site/offline-page";
import { isOwnPage } from "@/lib/site/own-page";
import { homeAddress } from "@/lib/site/urls";
import { hasAny, readKept } from "../kept-copy";
import { changedPage, fileResponse, offlineText } from "./offline-files";
import { readerOf, rememberReader } from "./readers";

/** In ms. To a reader in a hurry, a slower connection is no connection. */
const patience = 3000;

/**
 * The answer to a request for the file at `path`, from the root of the portal. Whatever is wrong with the copy, a reader
 * who has a connection gets what is published.
 */
export async function answer(event: FetchEvent, path: string): Promise<Response> {
  try {
    return await answerByCopy(event, path);
  } catch {
    return event.request.mode === "navigate" ? askAlone(event) : fetch(event.request);
  }
}

// Nothing of the copy can be used: the network alone is asked, for as long as it takes.
async function askAlone({ request }: FetchEvent): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (await hasAny().catch(() => true)) return fileResponse("index.html", lostPage(), 503);
    throw error;
  }
}

async function answerByCopy(event: FetchEvent, path: string): Promise<Response> {
  const kept = await readKept();
  if (event.request.mode === "navigate") return kept ? answerNavigation(event, path, kept) : askAlone(event);
  // Named by their own hash: the same wherever they come from.
  if (path.startsWith("assets/")) return (kept && (await offlineFile(kept, path).catch(nothing))) ?? fetch(event.request);
  return answerData(event, path, kept);
}

// What a page asks for comes from where the page came from, so that versions never mix.
async function answerData(event: FetchEvent, path: string, kept: KeptCopy | undefined): Promise<Response> {
  const reader = await readerOf(event.clientId);
  if (!reader) return fetch(event.request);
  if (reader.from === "network") {
    const copied = () => (kept?.list === reader.list ? offlineFile(kept, path).catch(nothing) : undefined);
    return (await fromNetwork(event.request)) ?? (await copied()) ?? Response.error();
  }
  // Another tab has renewed or removed the copy, and the page tells its reader so; or a part of it is lost.
  if (kept?.list !== reader.list) return new Response(null, { status: 503 });
  const none = (status: number) => new Response(null, { status });
  return offlineFile(kept, path).then(
    (file) => file ?? none(404),
    () => none(503),
  );
}

// undefined where there is no connection, or somebody else's page came in the place of what was asked for.
async function fromNetwork(request: Request): Promise<Response | undefined> {
  try {
    const response = await fetch(request);
    return isHtml(response) && !isOwnPage(await response.clone().text()) ? undefined : response;
  } catch {
    return undefined;
  }
}

function isHtml({ headers }: Response): boolean {
  return /html/i.test(headers.get("content-type") ?? "");
}

async function answerNavigation(event: FetchEvent, path: string, kept: KeptCopy): Promise<Response> {
  const { page, other } = await askNetwork(event, path, kept);
  if (page) return page;
  try {
    // Another tab may have renewed the copy since.
    const now = (await readKept()) ?? kept;
    const text = await offlineText(now, path);
    if (text !== undefined && !isOwnPage(text)) return fileResponse(path, text);
    if (text !== undefined) return await answerOffline(event, now, text, 200);
    const { search } = new URL(event.request.url);
    if ((await offlineText(now, `${path}/`)) !== undefined) return Response.redirect(`${homeAddress}${path}/${search}`);
    // What the copy lacks is the network's to answer, however long it takes and whatever it says.
    return other ?? (await fetch(event.request).catch(() => answerNotFound(event, now)));
  } catch {
    return other ?? askAlone(event);
  }
}

async function answerNotFound(event: FetchEvent, kept: KeptCopy): Promise<Response> {
  const text = await offlineText(kept, "404.html");
  return text === undefined ? Response.error() : answerOffline(event, kept, text, 404);
}

async function answerOffline(event: FetchEvent, kept: KeptCopy, html: string, status: number): Promise<Response> {
  await rememberReader(event, { list: kept.list, from: "copy" });
  return fileResponse("index.html", offlinePage(html, kept, status === 200), status);
}

/** `page` is what the reader is to be shown, `other` what came in its place: a network that asks for a password answers, too. */
type Asked = { page?: Response; other?: Response };

async function askNetwork(event: FetchEvent, path: string, kept: KeptCopy): Promise<Asked> {
  const { url, cache } = event.request;
  // Going back, a browser would be content with what it has in a cache of its own.
  const asked = cache === "reload" || cache === "no-store" ? cache : "no-cache";
  const tooLate = new AbortController();
  const timer = setTimeout(() => tooLate.abort(), patience);
  let response: Response;
  let html: string;
  try {
    response = await fetch(url, { cache: asked, redirect: "manual", signal: tooLate.signal });
    // The browser asks for a password, as it always does.
    if (response.status === 401) return { page: response };
    // Another kind of file, where it was not a page that was asked for.
    if (response.ok && !isHtml(response) && !isPagePath(path)) return { page: response };
    if (!isHtml(response)) return { other: response };
    html = await response.clone().text();
  } catch {
    return {};
  } finally {
    clearTimeout(timer);
  }
  if (!(response.ok || response.status === 404) || !isOwnPage(html)) return { other: response };
  // Word for word what the copy has: where the connection is lost later, the copy goes on in its place.
  if (html === (await offlineText(kept, path).catch(nothing))) await rememberReader(event, { list: kept.list, from: "network" });
  return { page: changedPage(response, publishedPage(html, kept)) };
}

function isPagePath(path: string): boolean {
  return path === "" || path.endsWith("/");
}

async function offlineFile(kept: KeptCopy, path: string): Promise<Response | undefined> {
  const text = await offlineText(kept, path);
  return text === undefined ? undefined : fileResponse(path, text);
}

// A missing or damaged part of the copy counts as none.
function nothing(): undefined {}

// What a reader who keeps a copy is answered.
import { homeAddress } from "@/lib/permalink";
import { isOwnPage, type KeptCopy } from "@/lib/stored-copy";
import { publishedPage, storedPage } from "@/lib/stored-page";
import { readKept } from "../kept-copy";
import { listOfReader, rememberReader } from "./readers";
import { changedPage, fileResponse, storedText } from "./stored-files";

/** A connection that takes longer, in ms, is none to a reader in a hurry. */
const patience = 3000;

/** The answer to a request for the file at `path`, from the root of the portal. */
export async function answer(event: FetchEvent, path: string): Promise<Response> {
  const kept = await readKept();
  if (!kept) return fetch(event.request);
  if (event.request.mode === "navigate") return answerNavigation(event, path, kept);
  // Named by their own hash: the same wherever they come from.
  if (path.startsWith("assets/")) return (await storedFile(kept, path)) ?? fetch(event.request);
  return answerData(event, path, kept);
}

// What a page asks for comes from where the page came from, so that editions never mix.
async function answerData(event: FetchEvent, path: string, kept: KeptCopy): Promise<Response> {
  const list = await listOfReader(event.clientId);
  if (list === undefined) return fetch(event.request);
  // Another tab has renewed the copy; the page tells its reader so.
  if (list !== kept.list) return new Response(null, { status: 503 });
  return (await storedFile(kept, path)) ?? new Response(null, { status: 404 });
}

async function answerNavigation(event: FetchEvent, path: string, kept: KeptCopy): Promise<Response> {
  const published = await fetchPage(event.request, kept);
  if (published) return published;
  const text = await storedText(kept, path);
  if (text !== undefined && !isOwnPage(text)) return fileResponse(path, text);
  if (text === undefined && (await storedText(kept, `${path}/`)) !== undefined) return Response.redirect(`${homeAddress}${path}/`);
  const page = text ?? (await storedText(kept, "404.html"));
  if (page === undefined) return fetch(event.request);
  await rememberReader(event.resultingClientId, kept.list);
  return fileResponse("index.html", storedPage(page, kept), text === undefined ? 404 : 200);
}

// undefined where no page of the portal's own comes in time: a network that asks for a password answers, too.
async function fetchPage({ url, cache }: Request, kept: KeptCopy): Promise<Response | undefined> {
  try {
    const response = await fetch(url, { cache, redirect: "manual", signal: AbortSignal.timeout(patience) });
    if (response.status !== 200 && response.status !== 404) return;
    const html = await response.text();
    return isOwnPage(html) ? changedPage(response, publishedPage(html, kept)) : undefined;
  } catch {
    return undefined;
  }
}

async function storedFile(kept: KeptCopy, path: string): Promise<Response | undefined> {
  const text = await storedText(kept, path);
  return text === undefined ? undefined : fileResponse(path, text);
}

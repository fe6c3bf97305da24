// Where the pages that are open now came from. Kept outside the worker, which the browser ends and starts as it likes.
import { homeAddress } from "@/lib/site/urls";
import { readersCache, readKept } from "../kept-copy";

declare const self: ServiceWorkerGlobalScope;

/** A page from the copy with this list, or one from the network that is in that copy word for word. */
export type Reader = { list: string; from: "copy" | "network" };

const keyOf = (id: string) => `${homeAddress}offline/readers/${id}`;
/** So long, in ms, a page that is not open may still come back: the browser had put it by. */
const putBy = 24 * 3600 * 1000;
// Where the device has no room, the worker remembers as long as it runs.
const remembered = new Map<string, Reader>();

/** The page that this navigation opens is such a one. */
export async function rememberReader(event: FetchEvent, reader: Reader): Promise<void> {
  const id = event.resultingClientId;
  remembered.set(id, reader);
  try {
    // Removed since: nothing may be left behind.
    if (!(await readKept())) return;
    const cache = await caches.open(readersCache);
    await cache.put(keyOf(id), new Response(JSON.stringify(reader), { headers: { since: String(Date.now()) } }));
    event.waitUntil(forgetOld(cache).catch(() => {}));
  } catch {
    // A page is opened all the same where nothing can be written down.
  }
}

/** Where the page that the browser calls `id` came from; undefined for one that only the network has. */
export async function readerOf(id: string): Promise<Reader | undefined> {
  const known = remembered.get(id);
  if (known) return known;
  try {
    const written: Partial<Reader> | undefined = await (await caches.match(keyOf(id), { cacheName: readersCache }))?.json();
    const { list, from } = written ?? {};
    return typeof list === "string" && (from === "copy" || from === "network") ? { list, from } : undefined;
  } catch {
    // What was written down is damaged: such a page has the network.
    return undefined;
  }
}

async function forgetOld(cache: Cache): Promise<void> {
  for (const key of await cache.keys()) {
    const since = Number((await cache.match(key))?.headers.get("since"));
    const id = key.url.slice(key.url.lastIndexOf("/") + 1);
    if (Date.now() - since < putBy || (await self.clients.get(id))) continue;
    remembered.delete(id);
    await cache.delete(key);
  }
}

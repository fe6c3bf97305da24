// Which pages that are open now came from the copy, and from which one. Kept outside the worker, which the browser ends
// and starts as it likes.
import { homeAddress } from "@/lib/permalink";
import { isFull, readersCache } from "../kept-copy";

declare const self: ServiceWorkerGlobalScope;

const keyOf = (id: string) => `${homeAddress}offline/readers/${id}`;
/** So long, in ms, a page may be on its way before the browser counts it among its pages. */
const onItsWay = 60_000;

// Where the device has no room, the worker remembers as long as it runs.
const remembered = new Map<string, string>();

/** The page that the browser will call `id` came from the copy with this list. */
export async function rememberReader(id: string, list: string): Promise<void> {
  remembered.set(id, list);
  try {
    const cache = await caches.open(readersCache);
    await forgetClosed(cache);
    await cache.put(keyOf(id), new Response(list, { headers: { since: String(Date.now()) } }));
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}

/** Hash of the list of the copy that the page came from; undefined for a page from the network. */
export async function listOfReader(id: string): Promise<string | undefined> {
  return remembered.get(id) ?? (await (await caches.open(readersCache)).match(keyOf(id)))?.text();
}

async function forgetClosed(cache: Cache): Promise<void> {
  for (const key of await cache.keys()) {
    const since = Number((await cache.match(key))?.headers.get("since"));
    const open = await self.clients.get(key.url.slice(key.url.lastIndexOf("/") + 1));
    if (!open && Date.now() - since > onItsWay) await cache.delete(key);
  }
}

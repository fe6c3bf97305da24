// Where a copy lies on the device: in one cache of the browser's, read by the pages and by the service worker.
import { copyFileAddress, homeAddress } from "@/lib/permalink";
import type { KeptCopy, Pack } from "@/lib/stored-copy";

// Portals under several paths of one host share the device's caches.
const cacheName = `manual ${homeAddress}`;
/** Name of the cache in which the service worker writes down which open pages came from the copy. */
export const readersCache = `readers of ${homeAddress}`;
// Not an address of the portal's: nothing is ever fetched from it.
const keptKey = `${homeAddress}offline/kept.json`;

/** Opens the copy's cache; makes it where there is none. */
export function openCopy(): Promise<Cache> {
  return caches.open(cacheName);
}

/** What is kept, if a copy is whole. Leaves nothing behind where none is. */
export async function readKept(): Promise<KeptCopy | undefined> {
  const response = (await caches.has(cacheName)) && (await (await openCopy()).match(keptKey));
  return response ? response.json() : undefined;
}

/** From now on this copy is the one that is read: one write, done or not done. */
export async function switchTo(kept: KeptCopy): Promise<void> {
  await (await openCopy()).put(keptKey, new Response(JSON.stringify(kept)));
}

/** The packs that are here, whole or not the copy: their hashes. */
export async function heldPacks(): Promise<Set<string>> {
  if (!(await caches.has(cacheName))) return new Set();
  const keys = await (await openCopy()).keys();
  return new Set(keys.map(({ url }) => /([0-9a-f]{64})\.json$/.exec(url)?.[1]).filter((hash) => hash !== undefined));
}

/** Removes packs that the copy does not hold. */
export async function dropPacks(kept: Pack[]): Promise<void> {
  const wanted = new Set(kept.map(({ hash }) => hash));
  const cache = await openCopy();
  for (const hash of await heldPacks()) if (!wanted.has(hash)) await cache.delete(copyFileAddress(hash));
}

/** Removes all of it. */
export async function dropCopy(): Promise<void> {
  await Promise.all([cacheName, readersCache].map((name) => caches.delete(name)));
}

/** True where there is no room on the device for more. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

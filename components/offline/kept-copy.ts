// Where a copy is on the device: in one of the browser's caches, read by the pages and by the service worker. Reading
// leaves nothing behind; what writes the copy holds a lock (take-copy.ts).

import { type CopyList, isKeptCopy, type KeptCopy } from "@/lib/site/offline-copy";
import { copyFileAddress, homeAddress } from "@/lib/site/urls";
import { hasHash } from "./has-hash";

// Portals under several paths of one host share the device's caches.
const cacheName = `manual ${homeAddress}`;
/** Name of the cache in which the service worker writes down which open pages came from the copy. */
export const readersCache = `readers ${homeAddress}`;
// Not an address of the portal's: nothing is ever fetched from it.
const keptKey = `${homeAddress}offline/kept.json`;

/** What is kept, if a copy is whole: what says so may be torn, or from a version of the portal to come. */
export async function readKept(): Promise<KeptCopy | undefined> {
  const kept: unknown = await (await caches.match(keptKey, { cacheName }))?.json().catch(() => undefined);
  return isKeptCopy(kept) ? kept : undefined;
}

/** The bytes of the pack with this hash; undefined where it is not here, or damaged. */
export async function readPack(hash: string): Promise<ArrayBuffer | undefined> {
  const bytes = await (await caches.match(copyFileAddress(hash), { cacheName }))?.arrayBuffer().catch(() => undefined);
  return bytes && (await hasHash(bytes, hash)) ? bytes : undefined;
}

/** True where anything is here, whole or not. */
export function hasAny(): Promise<boolean> {
  return caches.has(cacheName);
}

/** The hashes of those packs of the copy that are here, unharmed. */
export async function heldPacks({ packs }: CopyList): Promise<Set<string>> {
  const found = await Promise.all(Object.values(packs).map(async ({ hash }) => ((await readPack(hash)) ? [hash] : [])));
  return new Set(found.flat());
}

/** True where each pack of the copy is here, unharmed. */
export async function holdsAll(copy: CopyList): Promise<boolean> {
  const held = await heldPacks(copy);
  return Object.values(copy.packs).every(({ hash }) => held.has(hash));
}

/** From now on this copy is the one that is read: one write, done or not done. */
export async function switchTo(kept: KeptCopy): Promise<void> {
  await (await caches.open(cacheName)).put(keptKey, new Response(JSON.stringify(kept)));
}

/** Puts a pack by. Throws a QuotaExceededError where the device is full. */
export async function keepPack(hash: string, bytes: ArrayBuffer): Promise<void> {
  const pack = new Response(bytes, { headers: { "content-type": "application/json" } });
  await (await caches.open(cacheName)).put(copyFileAddress(hash), pack);
}

/** Removes the packs that are not in this copy. */
export async function dropOthers({ packs }: CopyList): Promise<void> {
  const wanted = new Set(Object.values(packs).map(({ hash }) => copyFileAddress(hash)));
  const cache = await caches.open(cacheName);
  for (const key of await cache.keys()) {
    const { pathname } = new URL(key.url);
    if (pathname !== keptKey && !wanted.has(pathname)) await cache.delete(key);
  }
}

/** Removes all of it. */
export async function dropCopy(): Promise<void> {
  await Promise.all([cacheName, readersCache].map((name) => caches.delete(name)));
}

/** Removes it if nothing was saved. */
export async function dropEmpty(): Promise<void> {
  if ((await hasAny()) && (await (await caches.open(cacheName)).keys()).length === 0) await dropCopy();
}

/** True where there is no room on the device for more. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

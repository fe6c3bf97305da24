// Takes a copy of what is published: pack by pack, each whole or not at all; only when all are here is it read.
import { copyFileAddress, homeAddress, publishedCopyAddress, workerAddress } from "@/lib/permalink";
import type { CopyList, KeptCopy, PublishedCopy } from "@/lib/stored-copy";
import { dropCopy, dropPacks, heldPacks, isFull, openCopy, readKept, switchTo } from "./kept-copy";

/** Something other than the published file came, or nothing. */
export class NotArrived extends Error {}

/** How much of the copy is here, in bytes. */
export type Progress = (here: number, all: number) => void;

/** So many packs are on their way at once. */
const lanes = 4;

/** What is published now. Throws NotArrived. */
export async function readPublished(): Promise<PublishedCopy> {
  const published = (await fetchOwn(publishedCopyAddress, (answer) => answer.json())) as Partial<PublishedCopy> | null;
  if (typeof published?.list !== "string" || !/^[0-9a-f]{64}$/.test(published.list)) throw new NotArrived(publishedCopyAddress);
  return published as PublishedCopy;
}

/** The list of packs with this hash. Throws NotArrived. */
export async function readList(hash: string): Promise<CopyList> {
  return JSON.parse(new TextDecoder().decode(await fetchWhole(hash)));
}

/**
 * Takes the published copy; what is here already is not fetched again, and what comes stays here if the rest does not
 * come. `day` is today, as an ISO day. Throws NotArrived, and a QuotaExceededError where the device is full. The copy
 * that was kept before is read until the new one is whole. Does nothing where another tab is at it.
 */
export async function takeCopy(day: string, progress: Progress): Promise<void> {
  // Asked without a question to the reader where it can be: a browser may else throw the copy away when room is short.
  void navigator.storage?.persist?.();
  await navigator.locks.request(homeAddress, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await registerWorker();
    const kept = await readKept();
    try {
      await switchTo({ ...(await fetchPublished(progress)), day });
      await dropPacks(Object.values((await readKept())?.copy.packs ?? {}));
    } catch (error) {
      // What fills the device without being of use is removed again.
      if (isFull(error)) await dropPacks(Object.values(kept?.copy.packs ?? {}));
      throw error;
    }
    await navigator.serviceWorker.ready;
    const channel = new BroadcastChannel(homeAddress);
    channel.postMessage("renewed");
    channel.close();
  });
}

/** Removes the copy and whatever answers from it. */
export async function removeCopy(): Promise<void> {
  await dropCopy();
  for (const one of await navigator.serviceWorker.getRegistrations())
    if (new URL(one.scope).pathname === homeAddress) await one.unregister();
}

async function registerWorker(): Promise<void> {
  try {
    await navigator.serviceWorker.register(workerAddress, { scope: homeAddress });
  } catch (error) {
    // What the browser says where the file did not come.
    throw error instanceof TypeError ? new NotArrived(workerAddress, { cause: error }) : error;
  }
}

async function fetchPublished(progress: Progress): Promise<Omit<KeptCopy, "day">> {
  for (;;) {
    const { list } = await readPublished();
    try {
      const copy = await readList(list);
      await fetchPacks(copy, progress);
      return { list, copy };
    } catch (error) {
      // A newer one was published meanwhile, and the files of this are gone: what they have in common is here.
      if (!(error instanceof NotArrived) || (await readPublished()).list === list) throw error;
    }
  }
}

async function fetchPacks({ packs }: CopyList, progress: Progress): Promise<void> {
  const cache = await openCopy();
  const held = await heldPacks();
  const all = Object.values(packs);
  let here = all.filter(({ hash }) => held.has(hash)).reduce((sum, { bytes }) => sum + bytes, 0);
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  progress(here, total);
  const missing = all.filter(({ hash }) => !held.has(hash)).values();
  const fetchNext = async () => {
    for (const { hash, bytes } of missing) {
      await cache.put(copyFileAddress(hash), new Response(await fetchWhole(hash), { headers: { "content-type": "application/json" } }));
      here += bytes;
      progress(here, total);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, fetchNext));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}

// The bytes of a file of the copy, if they are what its name says.
async function fetchWhole(hash: string): Promise<ArrayBuffer> {
  const address = copyFileAddress(hash);
  const bytes = await fetchOwn(address, (answer) => answer.arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") !== hash) throw new NotArrived(address);
  return bytes;
}

// Past the browser's own cache, where each file would lie a second time. No connection, one that ends midway and the
// page of somebody else's are the same to the reader.
async function fetchOwn<T>(address: string, read: (answer: Response) => Promise<T>): Promise<T> {
  let cause: unknown;
  try {
    const response = await fetch(address, { cache: "no-store" });
    if (response.ok) return await read(response);
  } catch (error) {
    cause = error;
  }
  throw new NotArrived(address, { cause });
}

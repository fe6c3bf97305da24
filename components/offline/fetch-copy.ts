// The files of the published copy, each only if it is what its name says.

import { type CopyList, isCopyList, type PublishedCopy } from "@/lib/site/offline-copy";
import { copyFileAddress, publishedCopyAddress } from "@/lib/site/urls";
import { hasHash } from "./has-hash";

/** Something other than the published file came, or nothing. */
export class NotArrived extends Error {}

/** So long, in ms, a reader is let wait for an answer to a mere question. */
const patience = 5000;

/** What is published now. Throws NotArrived. */
export async function readPublished(signal = AbortSignal.timeout(patience)): Promise<PublishedCopy> {
  const told = (await fetchOwn(publishedCopyAddress, (answer) => answer.json(), signal)) as Partial<PublishedCopy> | null;
  const { list, bytes } = told ?? {};
  if (typeof list !== "string" || !/^[0-9a-f]{64}$/.test(list) || !Number.isSafeInteger(bytes)) throw new NotArrived(publishedCopyAddress);
  return { list, bytes: bytes as number };
}

/** The list of packs with this hash. Throws NotArrived. */
export async function readList(hash: string, signal = AbortSignal.timeout(patience)): Promise<CopyList> {
  const list: unknown = JSON.parse(new TextDecoder().decode(await fetchPack(hash, signal)));
  if (!isCopyList(list)) throw new NotArrived(copyFileAddress(hash));
  return list;
}

/** The bytes of the file with this SHA-256. Throws NotArrived. */
export async function fetchPack(hash: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const address = copyFileAddress(hash);
  const bytes = await fetchOwn(address, (answer) => answer.arrayBuffer(), signal);
  if (!(await hasHash(bytes, hash))) throw new NotArrived(address);
  return bytes;
}

/**
 * What `read` makes of the file, past the browser's own cache, which would keep it a second time. Throws NotArrived: no
 * connection, one that ends midway and the page of somebody else's are the same to the reader.
 */
export async function fetchOwn<T>(address: string, read: (answer: Response) => Promise<T>, signal?: AbortSignal): Promise<T> {
  let cause: unknown;
  try {
    const response = await fetch(address, { cache: "no-store", signal });
    if (response.ok) return await read(response);
  } catch (error) {
    cause = error;
  }
  throw new NotArrived(address, { cause });
}

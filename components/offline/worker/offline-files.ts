// Files out of the copy's packs, answered as the portal's server would.
import { mediaTypes, securityHeaders } from "@/lib/hosting/headers";
import { isPicture, type KeptCopy, type PackFiles, packsOf } from "@/lib/site/offline-copy";
import { once } from "@/lib/util/once";
import { readPack } from "../kept-copy";

/** One page asks for many files of few packs: so many are kept unpacked. */
const most = 8;
const unpacked = new Map<string, Promise<PackFiles>>();

/** The text of the file at `path`; undefined where the copy has none. Throws where a part of the copy is missing or damaged. */
export async function offlineText({ copy }: KeptCopy, path: string): Promise<string | undefined> {
  for (const name of packsOf(path, copy)) {
    const files = await once(unpacked, copy.packs[name].hash, unpack);
    if (Object.hasOwn(files, path)) return files[path];
  }
}

async function unpack(hash: string): Promise<PackFiles> {
  const [oldest] = unpacked.keys();
  if (oldest !== undefined && unpacked.size >= most) unpacked.delete(oldest);
  const bytes = await readPack(hash);
  if (!bytes) throw new Error(`The pack ${hash} is missing or damaged.`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** A file with the headers of lib/hosting/headers.ts. */
export function fileResponse(path: string, text: string, status = 200): Response {
  const headers = new Headers(securityHeaders.map(({ name, value }): [string, string] => [name, value]));
  headers.set("content-type", mediaTypes[/\.([a-z]+)$/.exec(path)?.[1] ?? "html"] ?? "text/plain");
  return new Response(isPicture(path) ? bytesOf(text) : text, { status, headers });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** The server's answer with other words in it. */
export function changedPage(answer: Response, html: string): Response {
  const headers = new Headers(answer.headers);
  // Of the bytes that came, which these are not.
  for (const name of ["content-encoding", "content-length", "etag"]) headers.delete(name);
  return new Response(html, { status: answer.status, headers });
}

// Files out of the copy's packs, answered as the portal's server would.
import { mediaTypes, securityHeaders } from "@/lib/hosting/headers";
import { copyFileAddress } from "@/lib/permalink";
import { type KeptCopy, type PackFiles, packOf } from "@/lib/stored-copy";
import { openCopy } from "../kept-copy";

// One page asks for many files of few packs.
let last: { hash: string; files: Promise<PackFiles> } | undefined;

/** The text of the file at `path`; undefined where the copy has none. */
export async function storedText({ copy }: KeptCopy, path: string): Promise<string | undefined> {
  const name = packOf(path);
  const pack = name === undefined ? undefined : copy.packs[name];
  if (!pack) return;
  if (last?.hash !== pack.hash) last = { hash: pack.hash, files: readPack(pack.hash) };
  const files = await last.files;
  return Object.hasOwn(files, path) ? files[path] : undefined;
}

async function readPack(hash: string): Promise<PackFiles> {
  try {
    const response = await (await openCopy()).match(copyFileAddress(hash));
    // The browser may have thrown it away: the rest of the copy is read on.
    return response ? await response.json() : {};
  } catch (error) {
    last = undefined;
    throw error;
  }
}

/** A file with the headers of lib/hosting/headers.ts. */
export function fileResponse(path: string, text: string, status = 200): Response {
  const headers = new Headers(securityHeaders.map(({ name, value }): [string, string] => [name, value]));
  headers.set("content-type", mediaTypes[/\.([a-z]+)$/.exec(path)?.[1] ?? "html"] ?? "text/plain");
  return new Response(text, { status, headers });
}

/** The server's answer with other words in it. */
export function changedPage(answer: Response, html: string): Response {
  const headers = new Headers(answer.headers);
  // Of the bytes that came, which these are not.
  for (const name of ["content-encoding", "content-length", "etag"]) headers.delete(name);
  return new Response(html, { status: answer.status, headers });
}

// Finds the file of a site for an address, for the server of npm start.
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";

/** The bytes of a file and its path from the folder, beginning with a slash; or the address to redirect to. */
export type Served = { file: string; bytes: Buffer } | { redirect: string };

/**
 * What `folder` has at `path`, a request's path without its query; undefined if there is nothing to show. A file is opened once
 * and read at once, so a build that replaces the site cannot give half of each.
 */
export async function readServed(folder: string, path: string): Promise<Served | undefined> {
  const plain = plainPath(path);
  if (plain === undefined) return undefined;
  const file = plain.endsWith("/") ? `${plain}index.html` : plain;
  const bytes = await readIfThere(join(folder, file));
  if (bytes) return { file, bytes };
  return file === plain && (await readIfThere(join(folder, plain, "index.html"))) ? { redirect: encodeURI(`${plain}/`) } : undefined;
}

/** The path decoded, with double slashes made single and without “..”; undefined if no file that may be served can have it. */
export function plainPath(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (!decoded.startsWith("/") || /[\\\0]/.test(decoded)) return undefined;
  const plain = posix.normalize(decoded);
  // _headers, .htaccess and the like are for other servers; no other file of a site begins with these characters.
  return /\/[._]/.test(plain) ? undefined : plain;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(code)) return undefined;
    throw error;
  }
}

// What of a site's folder is at an address, for the server of npm start.
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";

/** The bytes of a file and its path from the folder, beginning with a slash; or the address that leads to a page. */
export type Served = { file: string; bytes: Buffer } | { redirect: string };

/**
 * What `folder` has at `path`, as it is in a request, without its query; undefined if it has nothing to show. Bytes are
 * read in one go from a file that is opened once: a build that puts another site in the folder's place cuts no page.
 */
export async function readServed(folder: string, path: string): Promise<Served | undefined> {
  const plain = plainPath(path);
  if (plain === undefined) return undefined;
  const file = plain.endsWith("/") ? `${plain}index.html` : plain;
  const bytes = await readIfThere(join(folder, file));
  if (bytes) return { file, bytes };
  return file === plain && (await readIfThere(join(folder, plain, "index.html"))) ? { redirect: encodeURI(`${plain}/`) } : undefined;
}

/** Decoded, with one slash where there are several and without “..”; undefined if it can name nothing of a site that is shown. */
export function plainPath(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (!decoded.startsWith("/") || /[\\\0]/.test(decoded)) return undefined;
  const plain = posix.normalize(decoded);
  // _headers, .htaccess and the like are for other servers, and nothing else of a site begins so.
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

// A copy of the manual that a reader keeps on a device: its files in packs, one for each chapter, so that a changed
// section costs few requests and a pack is taken whole or not at all. Paths are from the root of the portal, without
// the first slash.

import { isWithin, slugOf } from "../domain/number";
import { isDay } from "../domain/version-date";

/** Where a pack is: the SHA-256 of its bytes in hex, which names it, and how many bytes it has. */
export type Pack = { hash: string; bytes: number };

/**
 * All of a copy: how its files are put into packs, its packs by their names, and the two files that a page from it is
 * given as well.
 */
export type CopyList = { layout: number; packs: Record<string, Pack>; notice: { code: string; style: string } };

/** What is published now: the hash of the list, and how many bytes a copy has. */
export type PublishedCopy = { list: string; bytes: number };

/** What is kept on this device: the list, its hash, the ISO day it was taken on. */
export type KeptCopy = { list: string; day: string; copy: CopyList };

/** The text of each file of a pack, by its path; of a picture the bytes in base 64 (RFC 4648, 4). */
export type PackFiles = Record<string, string>;

const hex = /^[0-9a-f]{64}$/;
const plainAddress = /^\/(?!\/)[\w.~/-]+$/;

/** True for what is a copy's list: a file on a device may be torn, or from a version of the portal to come. */
export function isCopyList(value: unknown): value is CopyList {
  return fits(() => {
    const { layout, packs, notice } = value as CopyList;
    return (
      Number.isInteger(layout) &&
      Object.values(packs).every(({ hash, bytes }) => hex.test(hash) && bytes > 0) &&
      [notice.code, notice.style].every((address) => plainAddress.test(address))
    );
  });
}

/** As isCopyList, for what says which copy is kept. */
export function isKeptCopy(value: unknown): value is KeptCopy {
  return fits(() => {
    const { list, day, copy } = value as KeptCopy;
    return hex.test(list) && isDay(day) && isCopyList(copy);
  });
}

// What is not there cannot be looked into.
function fits(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}

/** Another number wherever packOf changes: the service worker is renewed at once, the copies that readers keep are not. */
export const layout = 2;

/** More would make a changed word cost more requests, fewer would make a reader of a large manual read more for one word. */
const searchPacks = 4;

// What only others ask for, what a copy is made of, and what must not be answered from a copy: whether a printed sheet
// is still current.
const left = /^(?:_headers$|\.|feeds\/|previews\/|icons\/|downloads\/|robots\.txt$|sitemap\.xml$|fingerprints\/|check\/withdrawn\.json$)/;
const ownFiles = /^(?:offline\.js$|offline\/current\.json$|assets\/copy\/)/;

const picture = /^assets\/picture\.[^/]*\.([0-9a-f])[0-9a-f]*\.[a-z]+$/;

/** True if the file at `path` is a picture of the words. */
export function isPicture(path: string): boolean {
  return picture.test(path);
}

/** The pack that holds the file at `path`, one of `chapters` (packOfChapter) for what belongs to such a number; undefined for files that no copy has. */
export function packOf(path: string, chapters: string[]): string | undefined {
  if (left.test(path) || ownFiles.test(path)) return;
  const [, top] = /^([^/]+)\//.exec(path) ?? [];
  const number = top !== undefined && /^\d[\d.]*[a-z]?$/.test(top) ? top : undefined;
  // A number that was given up may be no chapter's any more.
  if (number) return chapters.filter((one) => number === one || isWithin(number, one)).sort(longestFirst)[0] ?? "pages";
  if (top !== undefined && chapters.includes(packOfChapter(top))) return packOfChapter(top);
  const [, shard] = /^assets\/search\.[^/]*\/(.*)/.exec(path) ?? [];
  if (shard) return `search-${[...shard].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % searchPacks}`;
  // By their code: a new picture makes no reader fetch all others.
  const [, code] = picture.exec(path) ?? [];
  if (code) return `pictures-${code}`;
  return path.startsWith("assets/") ? "code" : "pages";
}

/** The name of a chapter's pack: one that has words for a number must be no other pack's name. */
export function packOfChapter(number: string): string {
  return /^\d/.test(number) ? number : `=${slugOf(number)}`;
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** Names of the packs of `copy` that may have the file at `path`: one, or all where the copy was packed in another way. */
export function packsOf(path: string, copy: Pick<CopyList, "layout" | "packs">): string[] {
  const all = Object.keys(copy.packs);
  return copy.layout === layout ? all.filter((name) => name === packOf(path, all)) : all;
}

/** "840 kB", "12.3 MB": bytes as devices count them, in thousands. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** How many bytes a copy has. */
export function bytesOf({ packs }: CopyList): number {
  return Object.values(packs).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** How many bytes of `wanted` are not in `held`. */
export function missingBytes(wanted: CopyList, held: CopyList | undefined): number {
  const hashes = new Set(Object.values(held?.packs ?? {}).map(({ hash }) => hash));
  return Object.values(wanted.packs).reduce((sum, { hash, bytes }) => sum + (hashes.has(hash) ? 0 : bytes), 0);
}

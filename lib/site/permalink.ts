// The sole maker of addresses and anchors. Everything that links within the portal asks here.
import type { Filter } from "../search/filter";

declare const PORTAL_ROOT: string | undefined;

/**
 * The path that stands before every address of the portal: "", or "/procedures" where it is published below a path. The
 * browser's code has it set by esbuild (lib/build/bundle-elements.ts). Everywhere else it is "": pages and files are
 * made as for a host of the portal's own, and stand so on the disk; the finishing step moves the addresses in the pages
 * (lib/build/move-page.ts), and whole addresses begin with the manual's portalAddress, which holds the path.
 */
export const root: string = typeof PORTAL_ROOT === "undefined" ? "" : PORTAL_ROOT;

/** The path in the address where a portal is published: "https://example.org/procedures" → "/procedures", else "". */
export function rootOf(portalAddress: string | undefined): string {
  return portalAddress === undefined ? "" : new URL(portalAddress).pathname.replace(/\/$/, "");
}

// Asked for in words, and marked, so that esbuild leaves nothing of it where there is no path, nor addresses that are not used.
/* @__NO_SIDE_EFFECTS__ */
function below(path: string): string {
  return root ? root + path : path;
}

/** Address of a chapter or section page, from the root of the site: "8.45.7" → "/8.45.7/". */
export function pageAddress(number: string): string {
  return below(`/${number}/`);
}

/** Address of the page with the editions of a section, or the history of a chapter: "/8.45.7/editions/". */
export function editionsAddress(number: string): string {
  return `${pageAddress(number)}editions/`;
}

/** Address of one edition of a section; `edition` is the ISO day from which it was published: "/8.45.7/editions/2017-10-24/". */
export function editionAddress(number: string, edition: string): string {
  return `${editionsAddress(number)}${edition}/`;
}

/** Where the page of an edition tells what has changed since. */
export const changesAnchor = "changes";

/** Address of what has changed since an edition. */
export function changesAddress(number: string, edition: string): string {
  return `${editionAddress(number, edition)}#${changesAnchor}`;
}

/** Address of a chapter as it stood from an ISO day on: "/8.45/as-at/2017-10-24/". */
export function asAtAddress(number: string, day: string): string {
  return `${pageAddress(number)}as-at/${day}/`;
}

/** Address of a chapter or section with its latest amendments shown in place: "/8.45/amendments/". */
export function shownAmendmentsAddress(number: string): string {
  return `${pageAddress(number)}amendments/`;
}

/** Fragment of a page of editions that compares two of them: "#2015-06-01..2017-10-24". */
export function comparison(earlier: string, newer: string): string {
  return `#${earlier}..${newer}`;
}

/** Anchor of an edition on the page of editions: the ISO day from which it was published. */
export function editionAnchor(edition: string): string {
  return `edition-${edition}`;
}

/** The edition that an anchor of editionAnchor names. */
export function editionOfAnchor(anchor: string): string {
  return anchor.slice(editionAnchor("").length);
}

/** Address of a feed, by the permanent id of its chapter, which no renumbering changes, or "manual". */
export function feedAddress(subject: string, form: "atom" | "json"): string {
  return below(`/feeds/${subject}.${form}`);
}

/** Anchor of a section, the same on its chapter's page and on its own page. */
export function sectionAnchor(number: string): string {
  return number;
}

/** Anchor of a paragraph, counted from 1 through paragraphs and list items: "8.45.6-2". */
export function paragraphAnchor(number: string, paragraph: number): string {
  return `${number}-${paragraph}`;
}

/** Anchor of a part on its chapter's page, counted from 1. */
export function partAnchor(position: number): string {
  return `part-${position}`;
}

/** Anchor of a note under a section: what a link leads to, or how a word was printed. */
export function noteAnchor(number: string, note: number): string {
  return `${number}-note-${note}`;
}

/** Anchor of the n-th sign in the words that leads to a footnote, both counted from 1: "8.45.6-sign-1-2". */
export function footnoteSignAnchor(number: string, note: number, sign: number): string {
  return `${number}-sign-${note}-${sign}`;
}

/** Anchor of the note that explains the n-th of the section's terms and abbreviations. */
export function meaningAnchor(number: string, note: number): string {
  return `${number}-meaning-${note}`;
}

/** Address of a section inside its chapter's page: "/8.45/#8.45.7". */
export function addressInChapter(chapter: string, section: string): string {
  return `${pageAddress(chapter)}#${sectionAnchor(section)}`;
}

/** A copied link's fragment, taken apart. */
export type CopiedFragment = {
  id: string;
  /** Counted from 1; absent for a whole section. */
  paragraph?: number;
  /** The first seven characters, which are all that a link carries. */
  fingerprint: string;
  /** The number the reader asked for, where they were taken on to another. */
  askedFor?: string;
};

/** Fragment of a copied link: "#k7mq.24EQM6A", for a paragraph "#k7mq-2.24EQM6A". It never reaches a server (RFC 3986, 3.5). */
export function copiedFragment({ id, paragraph, fingerprint, askedFor }: CopiedFragment): string {
  return `#${id}${paragraph ? `-${paragraph}` : ""}.${fingerprint.slice(0, 7)}${askedFor ? `~${askedFor}` : ""}`;
}

/** Reads a fragment; undefined for everything that is not a copied link's, however it came about. */
export function readCopiedFragment(hash: string): CopiedFragment | undefined {
  const [, id, paragraph, fingerprint, askedFor] =
    /^#([0-9a-hjkmnp-tv-z]{4})(?:-([1-9]\d{0,3}))?\.([0-9A-HJKMNP-TV-Z]{7})(?:~([\d.]{1,19}[a-z]?))?$/.exec(hash) ?? [];
  return id ? { id, paragraph: paragraph ? Number(paragraph) : undefined, fingerprint, askedFor } : undefined;
}

/** The file that tells where a permanent id lives now. */
export function idsAddress(id: string): string {
  return below(`/ids/${id[0]}.json`);
}

/** What was asked: the words typed, and what the results are narrowed to. */
export type Asked = { q: string; filter?: Filter };

/** Address of the results for a query. Behind a #, which no browser sends to a server (RFC 3986, 3.5). */
export function searchFor(asked: { q: string } & Partial<Filter>): string {
  return `${searchAddress}#${new URLSearchParams(asked)}`;
}

/** What was asked, as the search page's address holds it: behind # from our own form, behind ? in a link made by hand. */
export function askedOf(address: { hash: string; search: string }): Asked {
  const behindHash = new URLSearchParams(address.hash.slice(1));
  const given = behindHash.has("q") ? behindHash : new URLSearchParams(address.search);
  const [chapter, part] = [given.get("chapter"), given.get("part")];
  return { q: (given.get("q") ?? "").trim(), ...(chapter && { filter: { chapter, ...(part && { part }) } }) };
}

/** The picture that a chat shows of a page: "/previews/8.45.24EQM6AX.png". `subject` is a chapter's number, or "manual". */
export function previewAddress(subject: string, code: string): string {
  return below(`/previews/${subject}.${code}.png`);
}

/** A picture in the words: "/assets/picture.kite.1a2b3c4d5e6f.png". `code` is of its bytes, so that browsers may keep it. */
export function pictureAddress(name: string, code: string, ending: string): string {
  return below(`/assets/picture.${name}.${code}.${ending}`);
}

/** Fixed pages of every manual. */
export const homeAddress = below("/");
export const searchAddress = below("/search/");
export const aboutAddress = below("/about/");
export const definitionsAddress = below("/definitions/");
export const selectionAddress = below("/selection/");
export const checkAddress = below("/check/");
export const amendmentsAddress = below("/amendments/");
export const sitemapAddress = below("/sitemap.xml");
export const offlineAddress = below("/offline/");
export const manifestAddress = below("/manifest.webmanifest");

/** The service worker: at the root, because it may answer for nothing that stands above it. */
export const workerAddress = below("/offline.js");

/** What copy of the manual is published now. */
export const publishedCopyAddress = below("/offline/current.json");

/** A file of a copy, named by the SHA-256 of its bytes in hex. */
export function copyFileAddress(hash: string): string {
  return below(`/assets/copy/${hash}.json`);
}

/** Sizes in pixels at which the portal's picture is kept for home screens: those that browsers ask for. */
export const iconSizes = [192, 512];

/** The portal's picture for a home screen; `size` in pixels. */
export function iconAddress(size: number): string {
  return below(`/icons/${size}.png`);
}

// Files fetched by the pages; the finishing step adds the hash of their content to each name. One constant each, so
// that code which fetches one changes with no other.
export const iconDrawing = below("/assets/icon.svg");
export const logoDrawing = below("/assets/logo.svg");
export const lookStyle = below("/assets/look.css");
export const readingCode = below("/assets/reading.js");
export const linksCode = below("/assets/links.js");
export const searchCode = below("/assets/search.js");
export const engineCode = below("/assets/engine.js");
export const offersCode = below("/assets/offers.js");
export const filtersCode = below("/assets/filters.js");
export const notFoundCode = below("/assets/not-found.js");
export const suggestionsCode = below("/assets/suggestions.js");
export const blocksStyle = below("/assets/blocks.css");
export const linksStyle = below("/assets/links.css");
export const trayCode = below("/assets/tray.js");
export const trayStyle = below("/assets/tray.css");
export const selectionCode = below("/assets/selection.js");
export const qrCode = below("/assets/qr.js");
export const printCodesStyle = below("/assets/print-codes.css");
export const printPageCode = below("/assets/print-page.js");
export const sheetsCode = below("/assets/sheets.js");
export const unscriptedStyle = below("/assets/unscripted.css");
export const sheetsStyle = below("/assets/sheets.css");
export const checkCode = below("/assets/check.js");
export const suggestionsStyle = below("/assets/suggestions.css");
export const editionsStyle = below("/assets/editions.css");
export const showAmendmentsCode = below("/assets/show-amendments.js");
export const compareCode = below("/assets/compare.js");
export const quickExitCode = below("/assets/quick-exit.js");
export const quickExitStyle = below("/assets/quick-exit.css");
export const datesCode = below("/assets/dates.js");
export const keepCode = below("/assets/keep.js");
export const storedCopyCode = below("/assets/stored-copy.js");
export const storedCopyStyle = below("/assets/stored-copy.css");

/** Numbers of all sections, packed: what a selection is read by. */
export const numbersAddress = below("/selection/numbers.json");

/** The texts that were withdrawn. */
export const withdrawnAddress = below("/check/withdrawn.json");

/** The file that tells which text a fingerprint belongs to. */
export function fingerprintsAddress(fingerprint: string): string {
  return below(`/fingerprints/${fingerprint[0]}.json`);
}

/** The root of the search index. Without a hash: new words must change no code and no other page. */
export const searchIndexAddress = below("/search/index.json");

/** Address of a file of the search index; its folder is named by the hash of all of them. */
export function shardAddress(folder: string, name: string): string {
  return below(`/assets/${folder}/${name}.json`);
}

/** Where an Act, or one of its sections, stands: "ukpga/2003/42/section/15". */
export function lawAddress(path: string): string {
  return `https://www.legislation.gov.uk/${path}`;
}

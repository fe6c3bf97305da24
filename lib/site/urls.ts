// The sole maker of addresses. Everything that links within the portal asks here.

import { slugOf } from "../domain/number";
import { changesAnchor, sectionAnchor } from "./anchors";
import { withBasePath } from "./base-path";

/** Address of a chapter or section page, from the root of the site: "8.45.7" → "/8.45.7/", "online-safety/3.2" → "/online-safety/3.2/". */
export function pageAddress(number: string): string {
  return withBasePath(`/${slugOf(number)}/`);
}

/** Address of the page with the versions of a section, or the history of a chapter: "/8.45.7/versions/". */
export function versionsAddress(number: string): string {
  return `${pageAddress(number)}versions/`;
}

/** Address of one version of a section; `version` is the ISO day from which it was published: "/8.45.7/versions/2017-10-24/". */
export function versionAddress(number: string, version: string): string {
  return `${versionsAddress(number)}${version}/`;
}

/** Address of what has changed since a version. */
export function changesAddress(number: string, version: string): string {
  return `${versionAddress(number, version)}#${changesAnchor}`;
}

/** Address of a chapter as it was from an ISO day on: "/8.45/as-at/2017-10-24/". */
export function asAtAddress(number: string, day: string): string {
  return `${pageAddress(number)}as-at/${day}/`;
}

/** Address of a chapter or section with its latest amendments shown in place: "/8.45/amendments/". */
export function shownAmendmentsAddress(number: string): string {
  return `${pageAddress(number)}amendments/`;
}

/** Address of a feed, by the permanent ID of its chapter, which no renumbering changes, or "manual". */
export function feedAddress(subject: string, form: "atom" | "json"): string {
  return withBasePath(`/feeds/${subject}.${form}`);
}

/** Address of a section inside its chapter's page: "/8.45/#8.45.7". */
export function addressInChapter(chapter: string, section: string): string {
  return `${pageAddress(chapter)}#${sectionAnchor(section)}`;
}

/** The file that tells where a permanent ID lives now. */
export function idsAddress(id: string): string {
  return withBasePath(`/ids/${id[0]}.json`);
}

/** The picture that a chat shows of a page: "/previews/8.45.24EQM6AX.png". `subject` is a chapter's number, or "manual". */
export function previewAddress(subject: string, code: string): string {
  return withBasePath(`/previews/${slugOf(subject)}.${code}.png`);
}

/** A picture in the words: "/assets/picture.kite.1a2b3c4d5e6f.png". `code` is of its bytes, so that browsers may keep it. */
export function pictureAddress(name: string, code: string, ending: string): string {
  return withBasePath(`/assets/picture.${name}.${code}.${ending}`);
}

/** A PDF to download: of the chapter with a number, or "manual". */
export function downloadAddress(name: string): string {
  return withBasePath(`/downloads/${slugOf(name)}.pdf`);
}

/** Fixed pages of every manual. */
export const homeAddress = /* @__PURE__ */ withBasePath("/");

export const searchAddress = /* @__PURE__ */ withBasePath("/search/");

export const aboutAddress = /* @__PURE__ */ withBasePath("/about/");

export const definitionsAddress = /* @__PURE__ */ withBasePath("/definitions/");

export const documentsAddress = /* @__PURE__ */ withBasePath("/documents/");

export const printListAddress = /* @__PURE__ */ withBasePath("/print-list/");

export const checkAddress = /* @__PURE__ */ withBasePath("/check/");

/** What leads and trainers hand out: the page that lists it, and one for each sheet. */
export const handoutsAddress = /* @__PURE__ */ withBasePath("/handouts/");

export const briefingAddress = /* @__PURE__ */ withBasePath("/handouts/briefing/");

export const slipAddress = /* @__PURE__ */ withBasePath("/handouts/slip/");

export const posterAddress = /* @__PURE__ */ withBasePath("/handouts/poster/");

export const auditAddress = /* @__PURE__ */ withBasePath("/handouts/audit/");

/** The audit grid as a spreadsheet. */
export const auditSheetAddress = /* @__PURE__ */ withBasePath("/handouts/audit-grid.csv");

export const amendmentsAddress = /* @__PURE__ */ withBasePath("/amendments/");

export const sitemapAddress = /* @__PURE__ */ withBasePath("/sitemap.xml");

export const offlineAddress = /* @__PURE__ */ withBasePath("/offline/");

export const manifestAddress = /* @__PURE__ */ withBasePath("/manifest.webmanifest");

/** The service worker: at the root, because it cannot answer for anything above it. */
export const workerAddress = /* @__PURE__ */ withBasePath("/offline.js");

/** What copy of the manual is published now. */
export const publishedCopyAddress = /* @__PURE__ */ withBasePath("/offline/current.json");

/** A file of a copy, named by the SHA-256 of its bytes in hex. */
export function copyFileAddress(hash: string): string {
  return withBasePath(`/assets/copy/${hash}.json`);
}

/** Sizes in pixels at which the portal's picture is kept for home screens: those that browsers ask for. */
export const iconSizes = [192, 512];

/** The portal's picture for a home screen; `size` in pixels. */
export function iconAddress(size: number): string {
  return withBasePath(`/icons/${size}.png`);
}

/** Numbers of all sections, packed: what a print list is read by. */
export const numbersAddress = /* @__PURE__ */ withBasePath("/print-list/numbers.json");

/** The texts that were withdrawn. */
export const withdrawnAddress = /* @__PURE__ */ withBasePath("/check/withdrawn.json");

/** The file that tells which text a fingerprint belongs to. */
export function fingerprintsAddress(fingerprint: string): string {
  return withBasePath(`/fingerprints/${fingerprint[0]}.json`);
}

/** The root of the search index. Without a hash: new words must change no code and no other page. */
export const searchIndexAddress = /* @__PURE__ */ withBasePath("/search/index.json");

/** Address of a file of the search index; its folder is named by the hash of all of them. */
export function shardAddress(folder: string, name: string): string {
  return withBasePath(`/assets/${folder}/${name}.json`);
}

/** The address of an Act, or of one of its sections: "ukpga/2003/42/section/15". */
export function lawAddress(path: string): string {
  return `https://www.legislation.gov.uk/${path}`;
}

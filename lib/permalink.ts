// The sole maker of addresses and anchors. Everything that links within the portal asks here.

/** Address of a chapter or section page, from the root of the site: "8.45.7" → "/8.45.7/". */
export function pageAddress(number: string): string {
  return `/${number}/`;
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

/** Address of a section inside its chapter's page: "/8.45/#8.45.7". */
export function addressInChapter(chapter: string, section: string): string {
  return `${pageAddress(chapter)}#${sectionAnchor(section)}`;
}

/** What was typed, as the search page's address holds it: behind # from our own form, behind ? in a link made by hand. */
export function queryOf(address: { hash: string; search: string }): string {
  return (new URLSearchParams(address.hash.slice(1)).get("q") ?? new URLSearchParams(address.search).get("q") ?? "").trim();
}

/** Fixed pages of every manual. */
export const homeAddress = "/";
export const searchAddress = "/search/";
export const aboutAddress = "/about/";

/** Files fetched by the pages; the finishing step adds the hash of their content to each name. */
export const assetAddress = {
  reading: "/assets/reading.js",
  search: "/assets/search.js",
  notFound: "/assets/not-found.js",
  searchIndex: "/assets/search-index.json",
} as const;

/** Where an Act, or one of its sections, stands: "ukpga/2003/42/section/15". */
export function lawAddress(path: string): string {
  return `https://www.legislation.gov.uk/${path}`;
}

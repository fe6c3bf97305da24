// The sole maker of anchors: where on a page something begins.
import { inOwnChapter, slugOf } from "../domain/number";

/** The contents of the chapter, and whom to call: on every page of the reading. */
export const contentsAnchor = "contents";
export const partnersAnchor = "partners";

/** Where the page of a version tells what has changed since. */
export const changesAnchor = "changes";

/** Fragment of a page of versions that compares two of them: "#2015-06-01..2017-10-24". */
export function comparison(earlier: string, newer: string): string {
  return `#${earlier}..${newer}`;
}

/** Anchor of a version on the page of versions: the ISO day from which it was published. */
export function versionAnchor(version: string): string {
  return `version-${version}`;
}

/** The version that an anchor of versionAnchor names. */
export function versionOfAnchor(anchor: string): string {
  return anchor.slice(versionAnchor("").length);
}

/** Anchor of a section, the same on its chapter's page and on its own page: "8.45.6", "article-5" in any chapter. */
export function sectionAnchor(number: string): string {
  return slugOf(inOwnChapter(number));
}

/** Anchor of a paragraph, counted from 1 through paragraphs and list items: "8.45.6-2". */
export function paragraphAnchor(number: string, paragraph: number): string {
  return `${sectionAnchor(number)}-${paragraph}`;
}

/** Anchor of an enumerated item by its name: "8.45.6(a)(ii)". */
export function itemAnchor(number: string, name: string): string {
  return `${sectionAnchor(number)}${name}`;
}

/** Anchor of a part on its chapter's page, counted from 1. */
export function partAnchor(position: number): string {
  return `part-${position}`;
}

/** Anchor of a note under a section: what a link leads to, or how a word was printed. */
export function noteAnchor(number: string, note: number): string {
  return `${sectionAnchor(number)}-note-${note}`;
}

/** Anchor of the n-th sign in the words that leads to a footnote, both counted from 1: "8.45.6-sign-1-2". */
export function footnoteSignAnchor(number: string, note: number, sign: number): string {
  return `${sectionAnchor(number)}-sign-${note}-${sign}`;
}

/** Anchor of the note that explains the n-th of the section's terms and abbreviations. */
export function meaningAnchor(number: string, note: number): string {
  return `${sectionAnchor(number)}-meaning-${note}`;
}

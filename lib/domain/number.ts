// The number of a chapter or section: what it is called in addresses, files and citations, each once in the manual. Where
// labels begin anew in each chapter, the chapter comes before a slash: "8.45.7", "IV.2", "online-safety/3.2". Nothing else
// takes numbers apart. Small, because readers' browsers use it; what needs the parser of labels is in number-order.ts.

import { hasLabels } from "../util/has-labels";
import { plainLetters } from "../util/plain-letters";

const shape = /^\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?$/;
/** Words of a title, in small letters: two characters at least, for one letter is a label. */
export const titled = /^[a-z][\w-]+$/;
/** Between a chapter's number and that of a section in it; and between components. */
export const ofChapter = "/";
const separators = "./(";

/** True for a number of figures in its normal form: one to five integers of up to three digits without leading zeros, and at most one letter. */
export function isNumber(text: string): boolean {
  return shape.test(text) && !/(?:^|\.)0\d/.test(text);
}

/** The label as printed: "3.2" for "online-safety/3.2"; empty for what has a title alone. */
export function labelOf(number: string): string {
  return hasLabels ? inOwnChapter(number).replace(titled, "") : number;
}

/** What a chapter or section is called where only its number is known: its label or, without one, the words of its address. */
export function calledBy(number: string): string {
  if (!hasLabels) return number;
  const own = inOwnChapter(number);
  const words = own.replaceAll("-", " ");
  return labelOf(number) || words.charAt(0).toUpperCase() + words.slice(1);
}

/** As calledBy, with the chapter for a section of another one than `from` is in: "3.2 of 5.1". */
export function seenFrom(number: string, from: string): string {
  const [chapter, own] = number.split(ofChapter);
  return own === undefined || from.split(ofChapter)[0] === chapter ? calledBy(number) : `${calledBy(number)} of ${calledBy(chapter)}`;
}

/** A title with the label before it, if it has one: "8.45 Online Safety". */
export function withLabel(number: string, title: string): string {
  const label = labelOf(number);
  return hasLabels && label === "" ? title : `${label} ${title}`;
}

/** A number without the chapter before it: "online-safety/3.2" → "3.2". */
export function inOwnChapter(number: string): string {
  return hasLabels ? number.slice(number.indexOf(ofChapter) + 1) : number;
}

/** A number as addresses and files have it: small letters, with hyphens for what is neither letter, digit nor dot: "constitution/article-5". */
export function slugOf(number: string): string {
  if (!hasLabels) return number;
  return plainLetters(number)
    .replace(/\. /g, "-")
    .replace(/[^\w./]+/g, "-")
    .replace(/-?(\/|^|$)-?/g, "$1");
}

/** The chapter before the slash; the whole number where labels are unique in the manual. */
export function chapterOf(number: string): string {
  return number.split(ofChapter)[0];
}

/** The number of a chapter's section whose numbers begin anew in each chapter. */
export function numberIn(chapter: string, own: string): string {
  return `${chapter}${ofChapter}${own}`;
}

/** True if a number is below another, at any depth: 8.45.7 in 8.45, 12A(3) in 12A, online-safety/3.2 in online-safety. */
export function isWithin(number: string, above: string): boolean {
  if (!hasLabels) return number.startsWith(`${above}.`);
  return number.startsWith(above) && above !== "" && number.length > above.length && separators.includes(number[above.length]);
}

/** What a number has after the one above it: 7 for 8.45.7 in 8.45; the whole number where it is not within. */
export function partWithin(number: string, above: string): string {
  return isWithin(number, above) ? number.slice(above.length + 1) : number;
}

/** True if the section's number is the chapter's and exactly one component more: 8.45.7 in 8.45. */
export function isSectionOf(section: string, chapter: string): boolean {
  return isWithin(section, chapter) && aboveOf(section) === chapter;
}

/** A number without its last component: 8.45.7 → 8.45, 12A(3) → 12A, online-safety/3 → online-safety; empty for one component. */
export function aboveOf(number: string): string {
  return number.slice(0, Math.max(0, lastSeparator(number)));
}

/** The number beside another with this as its last component: 8.45.7 and "9" → 8.45.9. */
export function besideOf(number: string, last: string): string {
  return number.slice(0, lastSeparator(number) + 1) + last + (hasLabels && number.endsWith(")") ? ")" : "");
}

/** How many components a number has; a chapter before a slash is not counted. */
export function depthOf(number: string): number {
  return hasLabels ? inOwnChapter(number).split(/\.(?! )|\(/).length : number.split(".").length;
}

/** The last integer of a number: 7 for 8.45.7. A letter is left out. */
export function lastInteger(number: string): number {
  return Number.parseInt(number.slice(lastSeparator(number) + 1), 10);
}

/** What is compared to find the number nearest to a mistaken one: its integers, and its letters counted from 1. */
export function numberValues(number: string): number[] {
  const [own] = /[^ /]*$/.exec(number) ?? [""];
  return (own.toLowerCase().match(/\d+|[a-z]/g) ?? []).map((one) => (/\d/.test(one) ? Number(one) : one.charCodeAt(0) - 96));
}

function lastSeparator(number: string): number {
  // No separator is in a word such as "Sec.".
  const plain = hasLabels ? number.replaceAll(". ", "  ") : number;
  return hasLabels ? Math.max(...[...separators].map((one) => plain.lastIndexOf(one))) : number.lastIndexOf(".");
}

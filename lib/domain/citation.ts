// The words of a citation, in the form set in manual.yml.

import type { Chapter, Manual, Section } from "./manual";
import { dayInWords } from "./version-date";

/** What a citation must name; each is in the form in curly brackets. */
export const citationParts = ["number", "chapter", "manual", "version", "address", "accessed"] as const;

export const defaultCitation = "{number}, {chapter}, {manual}, {version}, {address} (accessed {accessed})";

/** Fills a form; parts that are not given stay in their brackets. */
export function fillCitation(form: string, parts: Partial<Record<(typeof citationParts)[number], string>>): string {
  return form.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(parts, name) ? (parts[name as keyof typeof parts] ?? place) : place));
}

/** The form for the sections of a chapter: only number, version, address and day are left open. */
export function chapterCitation(manual: Manual, chapter: Chapter): string {
  return fillCitation(manual.citation, { chapter: chapter.title, manual: manual.title });
}

/** "out-of-date version of 24 October 2017": a citation must not make a replaced text look like one in force. */
export function citedVersion(section: Section, chapter: Chapter): string {
  const version = `version of ${dayInWords(section.version)}`;
  return chapter.status === "historical" ? `out-of-date ${version}` : version;
}

/** "8.45.6" or, with one of its paragraphs, "8.45.6, paragraph 2". */
export function citedNumber(label: string, paragraph?: number | string): string {
  return paragraph ? `${label}, paragraph ${paragraph}` : label;
}

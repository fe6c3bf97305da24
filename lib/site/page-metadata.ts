// What a page says of itself to a browser tab, a search engine and a chat: title and description.

import { numberOn, type Period } from "../domain/as-at";
import type { Chapter, Manual, Place, Section } from "../domain/manual";
import { dayInWords } from "../domain/version-date";
import * as documents from "../wording/documents";
import type { Route } from "./match-route";

export type Description = { title: string; description: string };

/** First words of a text, cut between words, with an ellipsis where some are left out. `length` in characters. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).replace(/\s+\S*$/, "");
  return `${cut.replace(/[,;:.–-]+$/, "")}\u00a0…`;
}

/** Title and description of the manual's home page. */
export function describeManual(manual: Manual): Description {
  const chapters = manual.chapters.map((chapter) => `${chapter.number} ${chapter.title}`).join("; ");
  return { title: manual.title, description: firstWords(`${manual.title}: ${chapters}`, 300) };
}

/** Title and description of the page of a chapter or section. */
export function describePlace(place: Place, manual: Manual): Description {
  return place.kind === "chapter" ? describeChapter(place.chapter, manual) : describeSection(place.section, place.chapter, manual);
}

/** Title and description of what is at an address. */
export function describeRoute(found: Route, manual: Manual): Description {
  switch (found.page) {
    case "place":
      return describePlace(found.place, manual);
    case "versions":
      return describeVersions(found.place, manual);
    case "version":
      return describeVersion(found.place.section.number, found.version.version, found.place.chapter, manual);
    case "as-at":
      return describeAsAt(found.chapter, found.period, manual);
    case "amendments":
      return describeShownAmendments(found.place, manual);
    case "retired":
      return describeRetired(found.retired.number, manual);
  }
}

/** True for pages that show words which are no longer in force, or the history of them. */
export function isHistory({ page }: Route): boolean {
  return page !== "place" && page !== "retired";
}

/** Title and description of a chapter's page. */
export function describeChapter(chapter: Chapter, manual: Manual): Description {
  const parts = chapter.parts.map((part) => part.title).join("; ");
  return {
    title: `${chapter.number} ${chapter.title} – ${manual.title}`,
    description: firstWords(`${versionWords(chapter)}. ${parts}.`, 300),
  };
}

/** Title and description of a section's page. */
export function describeSection(section: Section, chapter: Chapter, manual: Manual): Description {
  return {
    title: `${section.number} ${section.title ?? chapter.title} – ${manual.title}`,
    description: firstWords(`${versionWords(chapter)}. ${section.paragraphs.join(" ")}`, 200),
  };
}

/** Title and description of the page with the versions of a section, or the history of a chapter. */
export function describeVersions(place: Place, manual: Manual): Description {
  const { chapter } = place;
  const number = place.kind === "section" ? place.section.number : chapter.number;
  const what = place.kind === "section" ? `${number} of ${chapter.number} ${chapter.title}` : `${number} ${chapter.title}`;
  return { title: `${number} Versions – ${manual.title}`, description: `What has changed in ${what}, version by version.` };
}

/** Title and description of the page of one version of a section. */
export function describeVersion(number: string, version: string, chapter: Chapter, manual: Manual): Description {
  return {
    title: `${number}, version of ${dayInWords(version)} – ${manual.title}`,
    description: `The words of ${number} of ${chapter.number} ${chapter.title} as published from ${dayInWords(version)}.`,
  };
}

/** Title and description of a chapter as it was. */
export function describeAsAt(chapter: Chapter, period: Period, manual: Manual): Description {
  const title = `${numberOn(chapter, period.from)} ${chapter.title}`;
  return { title: `${title}, ${periodInWords(period)} – ${manual.title}`, description: `${title} as it stood ${periodInWords(period)}.` };
}

/** Title and description of a chapter or section with its amendments shown. */
export function describeShownAmendments(place: Place, manual: Manual): Description {
  const number = place.kind === "section" ? place.section.number : place.chapter.number;
  return {
    title: `${number} Amendments shown – ${manual.title}`,
    description: `${number} of ${inSentence(manual.title)} with what its latest amendments inserted and deleted.`,
  };
}

/** A manual's name inside a sentence: "the Procedures", but "The Handbook", "Our Handbook", "Nowhere's Handbook" as they are. */
export function inSentence(title: string): string {
  return /^(?:the|an?|our|your|\S+['’]s?)\s/i.test(title) ? title : `the ${title}`;
}

/** Title and description of the page of amendments. */
export function describeAmendments({ title }: Manual): Description {
  return { title: `Amendments – ${title}`, description: `What has changed in the ${title}, by date and chapter.` };
}

/** "from 1 June 2015 until 24 October 2017", the last day not included, or "since 24 October 2017". */
export function periodInWords({ from, until }: Period): string {
  return until ? `from ${dayInWords(from)} until ${dayInWords(until)}` : `since ${dayInWords(from)}`;
}

/** "Historical version, as at 24 October 2017", or "As at …" for a chapter in force. */
export function versionWords(chapter: Pick<Chapter, "status" | "asAt">): string {
  const day = dayInWords(chapter.asAt);
  return chapter.status === "historical" ? `Historical version, as at ${day}` : `As at ${day}`;
}

/** Title and description of the page about the portal. */
export function describeAbout({ title }: Manual): Description {
  return {
    title: `About this portal – ${title}`,
    description: "What this portal is, what it keeps of its readers (nothing), how accessible it is, and how to cite it.",
  };
}

/** Title and description of the page of definitions and abbreviations. */
export function describeDefinitions({ title }: Manual): Description {
  return {
    title: `Definitions and abbreviations – ${title}`,
    description: `Terms that the ${title} defines, in its own words, and what its abbreviations stand for.`,
  };
}

/** Title and description of the page of documents that the manual names. */
export function describeDocuments({ title }: Manual): Description {
  return { title: `${documents.title} – ${title}`, description: documents.description(inSentence(title)) };
}

/** Title and description of the search page. */
export function describeSearch({ title }: Manual): Description {
  return { title: `Search – ${title}`, description: `Search the ${title} by words or by number. What you type stays on your device.` };
}

/** Title and description of the page for checking printed copies. */
export function describeCheck({ title }: Manual): Description {
  return {
    title: `Check a printed copy – ${title}`,
    description: `Whether a printed section of ${inSentence(title)} is still what is published, by its fingerprint.`,
  };
}

/** Title and description of the page of a print list. */
export function describePrintList({ title }: Manual): Description {
  return {
    title: `Print list – ${title}`,
    description: `Sections of ${inSentence(title)}, chosen to print or to share. The choice stays on your device.`,
  };
}

/** Title and description of the page on which a reader keeps the manual. */
export function describeOffline({ title }: Manual): Description {
  return {
    title: `Keep this manual on this device – ${title}`,
    description: `How to read the ${title} where there is no connection.`,
  };
}

/** Title and description of the page of a number that is no longer used. */
export function describeRetired(number: string, { title }: Manual): Description {
  return {
    title: `${number} is not in use – ${title}`,
    description: `What became of the text that was ${number} of ${inSentence(title)}.`,
  };
}

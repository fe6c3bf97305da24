// Title and description of each page, for browser tabs, search engines and chats. The words are in lib/wording.

import { numberOn, type Period } from "../domain/as-at";
import type { Chapter, Manual, Place, Section } from "../domain/manual";
import { withLabel } from "../domain/number";
import { calledAs, nameOf } from "../domain/section-name";
import { dayInWords } from "../domain/version-date";
import * as documents from "../wording/documents";
import * as words from "../wording/page-metadata";
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
  const chapters = manual.chapters.map((chapter) => withLabel(chapter.number, chapter.title)).join("; ");
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
      return describeVersion(found.place.section, found.version.version, found.place.chapter, manual);
    case "as-at":
      return describeAsAt(found.chapter, found.period, manual);
    case "amendments":
      return describeShownAmendments(found.place, manual);
    case "retired":
      return describeRetired(found.called, manual);
  }
}

/** True for pages that show words which are no longer in force, or the history of them. */
export function isHistory({ page }: Route): boolean {
  return page !== "place" && page !== "retired";
}

/** Title and description of a chapter's page. */
export function describeChapter(chapter: Chapter, manual: Manual): Description {
  const parts = chapter.parts.flatMap(({ title, sections }) => title || sections.map(nameOf)).join("; ");
  return {
    title: `${withLabel(chapter.number, chapter.title)} – ${manual.title}`,
    description: firstWords(`${versionWords(chapter)}. ${parts}.`, 300),
  };
}

/** Title and description of a section's page. */
export function describeSection(section: Section, chapter: Chapter, manual: Manual): Description {
  return {
    title: `${withLabel(section.number, nameOf(section))} – ${manual.title}`,
    description: firstWords(`${versionWords(chapter)}. ${section.paragraphs.join(" ")}`, 200),
  };
}

/** Title and description of the page with the versions of a section, or the history of a chapter. */
export function describeVersions(place: Place, manual: Manual): Description {
  const { chapter } = place;
  const called = calledAs(place.kind === "section" ? place.section : chapter);
  const title = withLabel(chapter.number, chapter.title);
  return within(manual, words.versions(called, place.kind === "section" ? `${called} of ${title}` : title));
}

/** Title and description of the page of one version of a section. */
export function describeVersion(section: Section, version: string, chapter: Chapter, manual: Manual): Description {
  return within(manual, words.version(calledAs(section), dayInWords(version), withLabel(chapter.number, chapter.title)));
}

/** Title and description of a chapter as it was. */
export function describeAsAt(chapter: Chapter, period: Period, manual: Manual): Description {
  return within(manual, words.asAt(withLabel(numberOn(chapter, period.from), chapter.title), periodInWords(period)));
}

/** Title and description of a chapter or section with its amendments shown. */
export function describeShownAmendments(place: Place, manual: Manual): Description {
  const called = calledAs(place.kind === "section" ? place.section : place.chapter);
  return within(manual, words.shownAmendments(called, inSentence(manual.title)));
}

/** A manual's name inside a sentence: "the Procedures", but "The Handbook", "Our Handbook", "Nowhere's Handbook" as they are. */
export function inSentence(title: string): string {
  return /^(?:the|an?|our|your|\S+['’]s?)\s/i.test(title) ? title : `the ${title}`;
}

/** Title and description of the page of amendments. */
export function describeAmendments(manual: Manual): Description {
  return within(manual, words.amendments(inSentence(manual.title)));
}

/** "from 1 June 2015 until 24 October 2017", the last day not included, or "since 24 October 2017". */
export function periodInWords({ from, until }: Period): string {
  return words.period(dayInWords(from), until && dayInWords(until));
}

/** "Version of 24 October 2017", or "Out of date: text of 24 October 2017" for a chapter that was replaced. */
export function versionWords({ status, asAt }: Pick<Chapter, "status" | "asAt">): string {
  return status === "historical" ? words.outOfDate(dayInWords(asAt)) : words.versionOf(dayInWords(asAt));
}

/** "8.45 Online Safety", as the head of every sheet has it. */
export function chapterName({ number, title }: Pick<Chapter, "number" | "title">): string {
  return withLabel(number, title);
}

/** Title and description of the page about the portal. */
export function describeAbout(manual: Manual): Description {
  return within(manual, words.about);
}

/** Title and description of the page of definitions and abbreviations. */
export function describeDefinitions(manual: Manual): Description {
  return within(manual, words.definitions(inSentence(manual.title)));
}

/** Title and description of the page of documents that the manual names. */
export function describeDocuments({ title }: Manual): Description {
  return { title: `${documents.title} – ${title}`, description: documents.description(inSentence(title)) };
}

/** Title and description of the search page. */
export function describeSearch(manual: Manual): Description {
  return within(manual, words.search(inSentence(manual.title)));
}

/** Title and description of the page for checking printed copies. */
export function describeCheck(manual: Manual): Description {
  return within(manual, words.check(inSentence(manual.title)));
}

/** Title and description of the page of a print list. */
export function describePrintList(manual: Manual): Description {
  return within(manual, words.printList(inSentence(manual.title)));
}

/** Title and description of the page of what is handed out, or of one of its sheets. */
export function describeHandout(handout: keyof typeof words.handouts, manual: Manual): Description {
  return within(manual, words.handouts[handout](inSentence(manual.title)));
}

/** Title and description of the page on which a reader saves the manual. */
export function describeOffline(manual: Manual): Description {
  return within(manual, words.offline(inSentence(manual.title)));
}

/** Title and description of the page of a number that is no longer used. */
export function describeRetired(called: string, manual: Manual): Description {
  return within(manual, words.retired(called, inSentence(manual.title)));
}

// A tab's title begins with what is on the page.
function within(manual: Manual, { title, description }: Description): Description {
  return { title: `${title} – ${manual.title}`, description };
}

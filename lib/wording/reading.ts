// The words around the manual's own on the pages of chapters and sections.
import { counted } from "../messages/counted";

export const breadcrumb = "Breadcrumb";
export const manual = "Manual";

export const outOfDate = "Out of date";
export const outOfDateOn = (day: string) => `${outOfDate}: ${day}`;
export const textOf = (day: string) => `Text of ${day}.`;
export const notCurrentGuidance = "It has been replaced, so do not use it as current guidance.";
export const readTheCurrent = (title: string) => `Read the current ${asProcedure(title)}`;
export const replacedBy = (title: string) => `Replaced by ${title}.`;

export const sections = (count: number) => counted(count, "section");
export const versions = "Versions";
export const noChangesSince = (day: string) => `No changes since ${day}`;
export const lastChanged = (day: string) => `Last changed ${day}`;
export const versionOf = (day: string) => `Version of ${day}`;
export const citedBy = "Cited by";
export const changed = (day: string) => `Changed ${day}`;
export const corrected = (day: string) => `Corrected ${day}`;
/** In the contents, beside a section that was amended. */
export const hasChanged = "changed";

export const contents = "Contents";

export const position = (at: number, count: number, chapter: string) => `Section ${at} of ${count} in ${chapter}.`;
export const readInContext = "Read in context";
export const earlierVersions = "Earlier versions";
export const previous = "Previous";
export const next = "Next";
export const neighbours = "Previous and next section";
export const numberOfAnotherText = "This number belonged to another text";

export const linkAndCitation = "Link and citation";
export const link = "Link";
export const citation = "Citation";
export const paragraphs = "Paragraphs";

/** "Online Safety" → "Online Safety procedure"; a title that says what it is stays as it is. */
export function asProcedure(title: string): string {
  return /\b(?:procedures?|polic(?:y|ies)|guidance|guide|handbook|protocol|manual|framework)$/i.test(title) ? title : `${title} procedure`;
}

// Words of the page of documents that the manual names.
import { counted } from "../messages/counted";

export const title = "Documents";
export const description = (manual: string) => `The documents that ${manual} names: where each is cited, and where to find it.`;
export const link = "Documents named in this manual";

export const none = "This manual names no documents.";

/** What the page has, by how many documents there are and how many of them have no address. */
export function summary(count: number, missing: number): string {
  const named = `The text names ${counted(count, "document")} from elsewhere.`;
  if (missing === 0) return named;
  if (count === 1) return `${named} We don’t have it.`;
  return missing === count ? `${named} We don’t have any of them.` : `${named} We don’t have ${missing} of them.`;
}

/** "Called “guidance” in the text." */
export function calledInText(names: string[]): string {
  return `Called ${names.map((name) => `“${name}”`).join(" and ")} in the text.`;
}

/** Goes before the numbers of the sections. */
export const citedIn = "Cited in";

/** The link to a document is its title; this says what is there, if not the document itself. */
export const linksTo = (leadsTo: string) => `Links to ${leadsTo}.`;

/** Where we don’t have a document and know no address; the first sentence alone where another link follows. */
export const missing = "We don’t have this document and could not find it online.";
/** Where we know an address of something close to it. */
export const missingButNear = "We don’t have this document.";
export const tryCurrent = "Try the [current procedure]";
export const tryPublisher = "Try the [publisher’s website]";
export const nearest = "A [related document] is online.";

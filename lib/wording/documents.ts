// Words of the page of documents that the manual names.
import { counted } from "../messages/counted";

export const title = "Documents";
export const description = (manual: string) => `The documents that ${manual} names: where each is cited, and where to find it.`;
export const link = "Documents named in this manual";

export const none = "This manual names no documents.";

/** What the page has, by how many documents there are and how many of them have no address. */
export function summary(count: number, missing: number): string {
  const named = `The text names ${counted(count, "document")}`;
  if (missing === 0) return `${named}.`;
  if (missing === count) return `${named}${count === 1 ? ", which is not" : ". None of them is"} available.`;
  return `${named}. ${missing === 1 ? "One is" : `${missing} are`} not available.`;
}

/** "Called “guidance” in the text." */
export function calledInText(names: string[]): string {
  return `Called ${names.map((name) => `“${name}”`).join(" and ")} in the text.`;
}

/** Goes before the numbers of the sections. */
export const citedIn = "Cited in";

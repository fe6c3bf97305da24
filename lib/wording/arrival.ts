// What the page says after a reader followed a copied link to words that moved or changed.
import { calledBy } from "../domain/number";

/** For the id of a copied link that no text of the manual has. */
export const unknownLink = "We couldn’t find the text that this link was made for. Check that you have the whole link.";
export const couldNotLookUp =
  "The link you followed is to a different text. We couldn’t look up where that text is now. Check your connection and reload the page.";
export const numberChanged = (then: string, now: string) =>
  `The link you followed was made for ${calledBy(then)}. That text is now ${now}.`;
export const paragraphMoved = (then: number, now: string) =>
  `The link you followed was made for paragraph ${then}. Its words are now paragraph ${now}, marked below.`;
export const itemMoved = (then: string, now: string) =>
  `The link you followed was made for ${then}. Its words are now ${now}, marked below.`;
export const paragraph = (position: string) => `paragraph ${position}`;
export const noSuchItem = (number: string, item: string) => `${number} has no ${item}. You may be looking for an earlier version.`;
export const reading = (version: string) => `You are reading the ${version}.`;
export const changed = (what: string) => `The words of ${what} have changed since the link you followed was made.`;
export const changedSince = (what: string, day: string) =>
  `The words of ${what} have changed since the link you followed was made: it was made for the version of ${day}.`;
export const notRecorded = "We don’t have the earlier wording.";
export const seeChanges = "See what has changed";

// The words of a search that finds nothing: what may have been meant, and what to do next. Links are in brackets.
import { calledBy } from "../domain/number";
import { shorten } from "../util/shorten";

export const withoutQuotes = "[Search without quotation marks].";
export const browse = "Check the spelling, or browse the [contents].";
export const browseBelow = "Check the spelling, or browse the contents below.";
export const reachPartner = (canCall: boolean) => `Or [${canCall ? "call" : "contact"} a partner].`;

/** That the manual does not have a number. */
export function noSection(number: string): string {
  return `There is no section ${shorten(number)}.`;
}

/** That no text cites a section of an Act. */
export function notCited(section: string): string {
  return `No section cites section ${shorten(section)} of an Act.`;
}

/** "Did you mean [8.45.20]?" */
export function didYouMean(number: string): string {
  return `Did you mean [${calledBy(number)}]?`;
}

/** That nothing answers what was typed. */
export function noResults(typed: string): string {
  return `No results for “${shorten(typed)}”.`;
}

/** That words in quotation marks appear nowhere in that order; `isLeast`: as far as texts were looked at. */
export function notInOrder(typed: string, isLeast: boolean): string {
  return isLeast
    ? `No section was found with the words in “${shorten(typed)}” in this order, but not every section could be checked.`
    : `No section has the words in “${shorten(typed)}” in this order.`;
}

/** What an unknown word may have been meant as: each reading a link. */
export function offer(typed: string, read: string[]): string {
  return `For “${typed}”, did you mean ${read.map((word) => `[${word}]`).join(" or ")}?`;
}

/** Which of the words have results: a link. */
export function known(words: string): string {
  return `There are results for “[${shorten(words)}]”.`;
}

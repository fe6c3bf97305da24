// The page for addresses that lead nowhere, and the page of a number that is no longer used. Days come in words.
import { calledBy, labelOf } from "../domain/number";

export const title = "There is no page at this address";
export const searchOrChoose = "Search for words or a number above, or choose from the contents.";

export function read(what: string): string {
  return `Read [${what}].`;
}
export function today(number: string): string {
  return `${calledBy(number)} as it is today`;
}
export function firstKept(number: string, day: string): string {
  return `the first version of ${calledBy(number)} kept here, of ${day}`;
}
export function onDay(number: string, day: string): string {
  return `${calledBy(number)} as it was on ${day}`;
}
export function sectionIsAt(number: string): string {
  return `The section is at [${calledBy(number)}].`;
}
export function didYouMean(asked: string, nearest: string): string {
  return `There is no section ${asked}. Did you mean [${calledBy(nearest)}]?`;
}

/** After the number, or a title. */
export const notInUse = "is not in use";
export const searchOrContents = "Search for words or a number above, or go to the [contents of the manual].";
export function nowAt(number: string, until: string, now: string): string {
  return `Until ${until} this ${numberOrAddress(number)} belonged to the text that is now [${calledBy(now)}].`;
}
/** `why` is the editor's, and may end with a full stop. */
export function withdrawn(number: string, until: string, on: string, why: string): string {
  const when = until === on ? "has been withdrawn" : `was withdrawn on ${on}`;
  return `Until ${until} this ${numberOrAddress(number)} belonged to a text that ${when}: ${why.replace(/\.$/, "")}.`;
}
export function gone(number: string, until: string): string {
  return `Until ${until} this ${numberOrAddress(number)} belonged to a text that was withdrawn.`;
}
const numberOrAddress = (number: string) => (labelOf(number) === "" ? "address" : "number");
export const readLast = "[Read its last version].";

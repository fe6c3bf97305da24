// What is said of chapters that have no amendment.
import type { Chapter } from "../domain/manual";
import { dayInWords } from "../domain/version-date";
import { noneSince, oneVersionEach, onlyVersion } from "../wording/amendments";
import { heldSince } from "./amendments";

/**
 * "No changes since 1 March 2018", without a full stop. Of chapters that were replaced it is not known what changed since:
 * where there are no others, only what is kept here is said.
 */
export function sayUnchanged(chapters: Chapter[]): string {
  const inForce = chapters.filter(({ status }) => status !== "historical");
  const [latest, ...earlier] = [...new Set((inForce.length > 0 ? inForce : chapters).map(heldSince))].sort().reverse();
  if (inForce.length > 0) return noneSince(dayInWords(latest));
  return earlier.length === 0 ? onlyVersion(dayInWords(latest)) : oneVersionEach;
}

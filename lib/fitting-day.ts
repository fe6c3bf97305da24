// The day that an editor gives for a change: one that exists, and no slip of the hand.
import { dayInWords, daysAfter, isDay } from "./edition-date";

/** Days ahead of which a text may be prepared: more is a mistyped year. */
const ahead = 366;

/** Why an ISO day cannot be that of a change; undefined where it can. `first` is the earliest that can, `today` the present one. */
export function wrongDay(day: string, first: string, today: string): string | undefined {
  if (!isDay(day)) return "Write a day that exists like 2026-01-31.";
  if (day < first) return `The day must be ${dayInWords(first)} or later.`;
  if (day > daysAfter(today, ahead)) return `${dayInWords(day)} is more than a year ahead: is the year mistyped?`;
  return undefined;
}

// Validates the date that an editor gives for a change.
import { dayInWords, daysAfter, isDay } from "./version-date";

/** How many days ahead a text may be prepared: more is a mistyped year. */
const ahead = 366;

/** How many days ahead a review may be planned. */
const reviewAhead = 10 * 366;

/** Nothing kept here was published before this. */
const earliest = "1900-01-01";

/** Why an ISO day is not valid for a change; undefined if it is. `first` is the earliest allowed day. */
export function validateDay(day: string, first: string | undefined, today: string): string | undefined {
  if (!isDay(day)) return "Write a real date, like 2026-01-31.";
  if (first !== undefined && day < first) return `The day must be ${dayInWords(first)} or later.`;
  if (day > daysAfter(today, ahead)) return `${dayInWords(day)} is more than a year ahead: is the year mistyped?`;
  if (day < earliest) return `${dayInWords(day)} is before 1900: is the year mistyped?`;
  return undefined;
}

/** Whether a day that exists can be that of a change, wherever on earth it is written. */
export function isNear(day: string): boolean {
  return day >= earliest && day <= daysAfter(latestToday(), ahead);
}

/** Whether a day that exists can be the first of a notice: no website had one before. */
export function isOfNotice(day: string): boolean {
  return day >= "1990-01-01";
}

/** Whether a day that exists can be that of a review. */
export function isNearReview(day: string): boolean {
  return day >= earliest && day <= daysAfter(latestToday(), reviewAhead);
}

/** Whether a day has come, or is today, wherever on earth it is written. */
export function isPast(day: string): boolean {
  return day <= latestToday();
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The ISO day that was meant by one written otherwise, as the British do: "1/11/2026", "1 November 2026". */
export function dayMeant(written: string): string | undefined {
  const [, first, month, last] =
    /^(\d{1,4})(?:st|nd|rd|th)?[ ./-]+(\d{1,2}|[a-z]{3,9})[ ./,-]+(\d{1,4})(?:T.*)?$/i.exec(written.trim()) ?? [];
  if (first === undefined) return undefined;
  const number = /\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const meant = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(meant) ? meant : undefined;
}

// Where the day begins first (UTC+14): what a command accepts by its own time zone is accepted in the file, too.
function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

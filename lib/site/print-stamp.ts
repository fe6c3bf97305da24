// The words printed on every sheet, with the moment of printing. Pure: the clock is handed in.
import { seeEachChapter, versionInEachChapter } from "../wording/page-metadata";

/**
 * The stamp's sentence. `moment` is the time of printing, `timeZone` the manual's (IANA name), `address` the
 * manual's website. 2017-10-24T05:03:34Z in Europe/London gives the words of the chapter's own print. `stored` is the
 * day in words of the copy on the device, if the page came from one: no one knows whether that is still correct.
 */
export function stampWords(moment: Date, timeZone: string, address: string, stored?: string | null): string {
  // hourCycle h12: with hour12 noon came out as 00.
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium", hourCycle: "h12", timeZone });
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(moment)) part[type] = value;
  const day = part.day + ordinal(Number(part.day));
  const time = `${part.hour.padStart(2, "0")}:${part.minute}:${part.second} ${part.dayPeriod.toUpperCase()}`;
  return `${stored ? `From an offline copy of ${stored},` : "This page is correct as"} printed on ${part.weekday} ${day} of ${part.month} ${part.year} ${time} please refer back to this website (${address}) for updates.`;
}

/** What is in the stamp's place where the moment of printing cannot be known (no JavaScript). The version is next to it. */
export function unstampedWords(address: string): string {
  return `Printing time not recorded. Check ${address}`;
}

/**
 * What is on each sheet of several chapters: the version, where all are of one (`versions`, as each chapter's page has
 * it), else that each gives its own, and whether any is out of date.
 */
export function versionsOfSheet(versions: string[], anyHistorical: boolean): string {
  const [only, ...others] = new Set(versions);
  if (only && others.length === 0) return `${only}.`;
  return `${anyHistorical ? seeEachChapter : versionInEachChapter}.`;
}

/** English ordinal ending of a day of the month: 1 → "st", 12 → "th", 23 → "rd". */
export function ordinal(day: number): string {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

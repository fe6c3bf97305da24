// Dates of versions: ISO days such as 2017-10-24, kept as text so that no time zone can move them.

/** True for an ISO day that exists: 2017-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The ISO day so many days after another, or, with less than 0, before it. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The ISO day at a moment, where it is `timeZone` (an IANA name); without one, where the device is. */
export function dayAt(moment: Date, timeZone: string | undefined): string {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(moment);
}

const words = /* @__PURE__ */ new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** An ISO day in words: "24 October 2017". */
export function dayInWords(day: string): string {
  return words.format(new Date(`${day}T00:00:00Z`));
}

const short = /* @__PURE__ */ new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** An ISO day where there is little room: "24 Oct 2017". */
export function shortDay(day: string): string {
  // British usage writes "Sept"; four letters would be the only ones.
  return short.format(new Date(`${day}T00:00:00Z`)).replace("Sept", "Sep");
}

/** The month of an ISO day in words: "October 2017". */
export function monthInWords(day: string): string {
  return dayInWords(day).replace(/^\d+ /, "");
}

// Words of the notices on pages: when each applies.
import { dayInWords } from "../domain/version-date";

/** Names of notices for screen readers: that of every page, and that of a chapter. */
export const label = "Notice";
export const chapterLabel = "Notice about this chapter";

/** The days of a notice, ISO days, both included: "From 3 January to 31 March 2024:", "From 3 January 2024:", "On 3 January 2024:". */
export function days(from: string, until: string | undefined): string {
  if (until === undefined) return `From ${dayInWords(from)}:`;
  if (until === from) return `On ${dayInWords(from)}:`;
  const [day, month, year] = dayInWords(from).split(" ");
  const [, lastMonth, lastYear] = dayInWords(until).split(" ");
  const first = year !== lastYear ? [day, month, year] : month !== lastMonth ? [day, month] : [day];
  return `From ${first.join(" ")} to ${dayInWords(until)}:`;
}

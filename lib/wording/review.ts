// When a chapter was reviewed, and when it will be.
import { dayInWords, monthInWords } from "../domain/version-date";

/** "Last reviewed 3 May 2026. Next review May 2027.", or the half of it that is known; "" if neither is. ISO days. */
export function reviews(last: string | undefined, next: string | undefined): string {
  return [last && `Last reviewed ${dayInWords(last)}.`, next && `Next review ${monthInWords(next)}.`].filter(Boolean).join(" ");
}

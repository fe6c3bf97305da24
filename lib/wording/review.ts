// When a chapter was reviewed, and when it will be.
import type { Chapter } from "../domain/manual";
import { dayInWords, monthInWords } from "../domain/version-date";

/**
 * "Last reviewed 3 May 2026. Next review May 2027.", or the half of it that is known; "" if neither is. A chapter that is out
 * of date is not reviewed again. That a review is overdue is said to editors, not to readers.
 */
export function reviewsOf({ reviewed, review, status }: Pick<Chapter, "reviewed" | "review" | "status">): string {
  const last = reviewed && `Last reviewed ${dayInWords(reviewed)}.`;
  const next = review && status === "current" && `Next review ${monthInWords(review)}.`;
  return [last, next].filter(Boolean).join(" ");
}

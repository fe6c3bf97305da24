// When a chapter was last reviewed and will be next, where it says so. That a review is overdue is for editors, not readers.
import type { Chapter } from "@/lib/domain/manual";
import * as words from "@/lib/wording/review";

/** A chapter that was replaced is not reviewed again. */
export function ReviewLine({ chapter: { reviewed, review, status } }: { chapter: Pick<Chapter, "reviewed" | "review" | "status"> }) {
  const said = words.reviews(reviewed, status === "current" ? review : undefined);
  return said === "" ? null : <p className="standing">{said}</p>;
}

// When a chapter was last reviewed and will be next, where it says so.
import type { Chapter } from "@/lib/domain/manual";
import { reviewsOf } from "@/lib/wording/review";

/** Nothing for a chapter that says nothing of its reviews. */
export function ReviewLine({ chapter }: { chapter: Chapter }) {
  const said = reviewsOf(chapter);
  return said === "" ? null : <p className="standing">{said}</p>;
}

// The days of notices and reviews, against each other. That each is a day, and near, is said by the schemas.
import { dayInWords } from "../domain/version-date";
import type { Problems, Spot } from "./problem";
import type { NoticeSettings } from "./schemas";

type SpotOf = (path: PropertyKey[]) => Spot;

/** Adds a problem if a notice ends before it begins. `spot` is of the file that has it under notice:. */
export function checkNotice(notice: NoticeSettings | undefined, spot: SpotOf, problems: Problems): void {
  if (!notice?.until || notice.until >= notice.from) return;
  problems.add(spot(["notice", "until"]), "notice-ends-first", dayInWords(notice.until), dayInWords(notice.from));
}

/** Adds a problem if the next review of a chapter comes before the last one. `spot` is of its chapter.yml. */
export function checkReviews({ reviewed, review }: { reviewed?: string; review?: string }, spot: SpotOf, problems: Problems): void {
  if (!reviewed || !review || review >= reviewed) return;
  problems.add(spot(["review"]), "review-before-last", dayInWords(review), dayInWords(reviewed));
}

import { expect, test } from "vitest";
import { reviewsOf } from "../../../lib/wording/review";

test("a past review is given with its day, the next one with its month", () => {
  const status = "current";
  expect(reviewsOf({ status, reviewed: "2026-05-03", review: "2027-05-01" })).toBe("Last reviewed 3 May 2026. Next review May 2027.");
  expect(reviewsOf({ status, reviewed: "2026-05-03" })).toBe("Last reviewed 3 May 2026.");
  expect(reviewsOf({ status, review: "2027-05-31" })).toBe("Next review May 2027.");
  expect(reviewsOf({ status })).toBe("");
});

test("an overdue review is worded like any other, and an out-of-date chapter has no next review", () => {
  expect(reviewsOf({ status: "current", review: "2001-05-31" })).toBe("Next review May 2001.");
  expect(reviewsOf({ status: "historical", reviewed: "2026-05-03", review: "2027-05-01" })).toBe("Last reviewed 3 May 2026.");
  expect(reviewsOf({ status: "historical", review: "2027-05-01" })).toBe("");
});

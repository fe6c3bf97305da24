import { expect, test } from "vitest";
import { reviews } from "../../../lib/wording/review";

test("a review that was is said with its day, one that will be with its month", () => {
  expect(reviews("2026-05-03", "2027-05-01")).toBe("Last reviewed 3 May 2026. Next review May 2027.");
  expect(reviews("2026-05-03", undefined)).toBe("Last reviewed 3 May 2026.");
  expect(reviews(undefined, "2027-05-31")).toBe("Next review May 2027.");
  expect(reviews(undefined, undefined)).toBe("");
});

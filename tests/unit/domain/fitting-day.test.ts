import { expect, test } from "vitest";
import { isNear, isNearReview, validateDay } from "../../../lib/domain/fitting-day";
import { daysAfter } from "../../../lib/domain/version-date";

const today = new Date().toISOString().slice(0, 10);

test("a change may be dated up to a year ahead, and not before 1900", () => {
  expect(validateDay("2026-01-31", "2026-01-31", "2026-01-01")).toBeUndefined();
  expect(validateDay("2027-01-02", undefined, "2026-01-01")).toBeUndefined();
  expect(validateDay("2027-01-03", undefined, "2026-01-01")).toContain("is more than a year ahead");
  expect(validateDay("9999-12-31", undefined, "2026-01-01")).toContain("is more than a year ahead");
  expect(validateDay("0217-10-24", undefined, "2026-01-01")).toContain("is before 1900");
  expect(validateDay("2026-01-30", "2026-01-31", "2026-01-01")).toContain("31 January 2026 or later");
  expect(validateDay("2026-02-30", undefined, "2026-01-01")).toBe("Write a real date, like 2026-01-31.");
});

test("a file accepts every date that a command accepts", () => {
  expect([today, daysAfter(today, 366), "1900-01-01"].map(isNear)).toEqual([true, true, true]);
  expect([daysAfter(today, 368), "1899-12-31", "9999-12-31"].map(isNear)).toEqual([false, false, false]);
});

test("a review may be further ahead", () => {
  expect([daysAfter(today, 5 * 365), daysAfter(today, 3662)].map(isNearReview)).toEqual([true, false]);
});

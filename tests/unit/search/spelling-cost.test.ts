import { expect, test } from "vitest";
import { spellingCost } from "../../../lib/search/spelling-cost";

test("common slips cost less than others, and a slip in the first letter more", () => {
  const cost = (typed: string, meant: string) => spellingCost(typed, meant, 9);
  expect(cost("kite", "kite")).toBe(0);
  expect(cost("kitte", "kite")).toBeLessThan(cost("kixte", "kite"));
  expect(cost("kiet", "kite")).toBeLessThan(cost("kipe", "kite"));
  expect(cost("kita", "kite")).toBeLessThan(cost("kitx", "kite"));
  expect(cost("xite", "kite")).toBeGreaterThan(cost("kixe", "kite"));
});

test("more than the most is infinite", () => {
  expect(spellingCost("kite", "boat", 2)).toBe(Number.POSITIVE_INFINITY);
});

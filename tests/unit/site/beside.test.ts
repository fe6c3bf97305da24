import { expect, test } from "vitest";
import { fitsBeside } from "../../../lib/site/beside";

test("a short note fits beside a long section, a long one does not fit beside a line", () => {
  expect(fitsBeside(["x".repeat(60)], ["y".repeat(600)])).toBe(true);
  expect(fitsBeside(["x".repeat(300)], ["y".repeat(60)])).toBe(false);
});

test("many notes are as high as all of them", () => {
  const notes = Array.from({ length: 9 }, () => "x".repeat(25));
  expect(fitsBeside(notes, ["y".repeat(200)])).toBe(false);
  expect(fitsBeside(notes.slice(0, 2), ["y".repeat(200)])).toBe(true);
});

import { expect, test } from "vitest";
import { stem } from "../../../lib/search/words";

test.each([
  ["offense", "offence"],
  ["organization", "organisation"],
  ["counseling", "counselling"],
  ["behavior", "behaviour"],
  ["pedophile", "paedophile"],
  ["center", "centre"],
  ["program", "programme"],
  ["analyze", "analyse"],
  ["defense", "defence"],
  ["inquiries", "enquiries"],
])("%s and %s are compared as one word", (american, british) => {
  expect(stem(american)).toBe(stem(british));
});

test("words that only look American stay apart from others", () => {
  expect(stem("police")).not.toBe(stem("policy"));
  expect(stem("calling")).not.toBe(stem("caling"));
});

import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { sayUnchanged } from "../../../lib/site/say-unchanged";

const [replaced, inForce] = loadManual("tests/fixtures/invented").chapters;

test("of a chapter in force it is said since when nothing has changed", () => {
  expect(sayUnchanged([inForce])).toBe("No changes since 29 February 2020");
});

test("a replaced chapter is never said to be without changes", () => {
  expect(sayUnchanged([replaced])).toBe("Version of 1 March 2018 – the only one kept here");
  expect(sayUnchanged([replaced, { ...inForce, status: "historical" }])).toBe("One version of each chapter is kept here");
});

test("among several, the day is that of the chapter in force that came last", () => {
  expect(sayUnchanged([replaced, inForce])).toBe("No changes since 29 February 2020");
});

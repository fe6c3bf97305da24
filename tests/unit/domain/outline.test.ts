import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";
import { openOutline, outlineOf } from "../../../lib/domain/outline";

const manual = loadManual("tests/fixtures/invented");
const [own, other] = manual.chapters;
const opened = openOutline(JSON.parse(JSON.stringify(outlineOf(manual))), own);

test("the pages of a chapter can read all of it, and the numbers and titles of the others", () => {
  expect(opened.chapters[0]).toEqual(own);
  expect(opened.chapters.map(({ number, title }) => [number, title])).toEqual(manual.chapters.map(({ number, title }) => [number, title]));
  const numbers = (one: typeof manual) => one.chapters.flatMap(sectionsOf).map(({ number }) => number);
  expect(numbers(opened)).toEqual(numbers(manual));
});

test("the words of another chapter are neither in the outline nor can they be read or copied", () => {
  const [section] = sectionsOf(opened.chapters[1]);
  expect(() => section.html).toThrow("The page of one chapter must not read “html” of another");
  expect(() => ({ ...section })).toThrow("must not read");
  expect(() => JSON.stringify(opened.chapters[1])).toThrow("must not read");
  expect(JSON.stringify(outlineOf(manual))).not.toContain(sectionsOf(other)[0].paragraphs[0]);
});

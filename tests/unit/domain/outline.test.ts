import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";
import { openOutline, outlineOf, withChapter } from "../../../lib/domain/outline";

const manual = loadManual("tests/fixtures/invented");
const [own, other] = manual.chapters;
const opened = withChapter(openOutline(JSON.parse(JSON.stringify(outlineOf(manual)))), own);

test("the pages of a chapter can read all of it, and the numbers and titles of the others", () => {
  expect(opened.chapters[0]).toEqual(own);
  expect(opened.chapters.map(({ number, title }) => [number, title])).toEqual(manual.chapters.map(({ number, title }) => [number, title]));
  const numbers = (one: typeof manual) => one.chapters.flatMap(sectionsOf).map(({ number }) => number);
  expect(numbers(opened)).toEqual(numbers(manual));
});

test("a page that is made from no chapter reads their numbers and titles alone", () => {
  const none = openOutline(JSON.parse(JSON.stringify(outlineOf(manual))));
  expect(none.chapters.map(({ title }) => title)).toEqual(manual.chapters.map(({ title }) => title));
  for (const chapter of none.chapters) for (const section of sectionsOf(chapter)) expect(() => section.html).toThrow("must not read");
});

test("the words of another chapter are neither in the outline nor can they be read or copied", () => {
  const [section] = sectionsOf(opened.chapters[1]);
  expect(() => section.html).toThrow("A page must not read “html” of a chapter that it is not made from");
  expect(() => ({ ...section })).toThrow("must not read");
  expect(() => JSON.stringify(opened.chapters[1])).toThrow("must not read");
  expect(JSON.stringify(outlineOf(manual))).not.toContain(sectionsOf(other)[0].paragraphs[0]);
});

test("what is not of a chapter is as closed with a chapter as without", () => {
  for (const key of ["thesaurus", "introduction"] as const) expect(() => opened[key]).toThrow("must not read");
});

// Three invented manuals beside tests/fixtures/levels: by-laws, letters and numerals with a gap, headings alone.
import { expect, test } from "vitest";
import { examineContent, loadManual } from "../../../lib/content/get-manual";
import { chapterOn } from "../../../lib/domain/as-at";
import { sectionsOf } from "../../../lib/domain/manual";
import { slugOf } from "../../../lib/domain/number";

const load = (name: string) => loadManual(`tests/fixtures/${name}`);
const sectionIn = (name: string, number: string) => {
  const found = load(name)
    .chapters.flatMap(sectionsOf)
    .find((one) => one.number === number);
  if (!found) throw new Error(`There is no ${number}.`);
  return found;
};

test.each(["by-laws", "letters", "headings"])("the manual of %s has no problem, and every number an address of its own", (name) => {
  expect(examineContent(`tests/fixtures/${name}`).problems).toEqual([]);
  const numbers = load(name).chapters.flatMap((chapter) => [chapter.number, ...sectionsOf(chapter).map(({ number }) => number)]);
  expect(new Set(numbers.map(slugOf)).size).toBe(numbers.length);
  for (const number of numbers) expect(slugOf(number)).toMatch(/^[a-z0-9][a-z0-9./-]*$/);
});

test("by-laws cite Articles, sections and their items, and nothing of an Act", () => {
  const [name, seal] = ["by-laws-of-the-society/Section 1.01", "by-laws-of-the-society/Section 1.02"];
  expect(sectionIn("by-laws", name).html).toContain('<a href="/by-laws-of-the-society/#section-1.02(b)(ii)">Section 1.02(b)(ii)</a>');
  expect(sectionIn("by-laws", "by-laws-of-the-society/Section 2.01").cites).toEqual([seal, "by-laws-of-the-society/Article I"]);
  expect(sectionIn("by-laws", "by-laws-of-the-society/Article III").cites).toContain("Schedule A/A.1");
  expect(sectionIn("by-laws", "Schedule A/A.1").cites).toEqual([]);
});

test("by-laws as they were before an amendment have the section that was withdrawn, and each below its Article", () => {
  const [fees, rules] = load("by-laws").chapters;
  const on = (chapter: typeof fees, day: string) => chapterOn(chapter, day).parts.flatMap(({ sections }) => sections);
  expect(on(fees, "2022-05-01").map(({ number }) => number)).toEqual(["Schedule A/A.1", "Schedule A/A.2"]);
  expect(on(fees, "2023-03-03").map(({ number }) => number)).toEqual(["Schedule A/A.1"]);
  expect(on(rules, "2022-05-01").map(({ parent }) => parent?.split("/")[1])).toEqual([
    undefined,
    "Article I",
    "Article I",
    undefined,
    "Article II",
    undefined,
  ]);
});

test("a label with brackets is a section below the one before them, and an item of it is linked", () => {
  expect(sectionIn("letters", "standing-orders/12A(3)").parent).toBe("standing-orders/12A");
  expect(sectionIn("letters", "standing-orders/5A").html).toContain('<a href="/standing-orders/#12a-3(b)">12A(3)(b)</a>');
  expect(sectionIn("letters", "IV/II").cites).toEqual(["IV/II.1"]);
});

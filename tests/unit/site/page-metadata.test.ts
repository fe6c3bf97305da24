import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";
import { describeChapter, describeSection, firstWords } from "../../../lib/site/page-metadata";

const manual = loadManual("tests/fixtures/invented");

test("first words end between words and say that more follow", () => {
  expect(firstWords("Short words", 20)).toBe("Short words");
  expect(firstWords("Several invented words, and more", 23)).toBe("Several invented words\u00a0…");
});

test("a chapter's and a section's page name the manual and the date", () => {
  const [chapter] = manual.chapters;
  expect(describeChapter(chapter, manual).title).toBe("3.1 Kite Safety (invented) – Invented manual for tests");
  expect(describeChapter(chapter, manual).description).toMatch(/^Out of date: text of 1 March 2018\. Kites and the invented sky; /);
  const section = sectionsOf(chapter)[1];
  expect(describeSection(section, chapter, manual).title).toMatch(
    /^3\.1\.2 Invented kites can be a great source.* – Invented manual for tests$/,
  );
  expect(describeSection(section, chapter, manual).description).toContain("Invented kites can be a great source of joy.");
});

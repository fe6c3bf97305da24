import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { addressOfPreview, chapterWords, previewAlternative, previewsOf } from "../../../lib/site/preview-words";

const manual = loadManual("tests/fixtures/invented");
const [chapter] = manual.chapters;

test("a picture tells the chapter's number and title, whose it is, and that the text is out of date", () => {
  expect(previewAlternative(chapterWords(chapter, manual))).toBe(
    "3.1 Kite Safety (invented). Invented manual for tests. Out of date: text of 1 March 2018",
  );
});

test("changed words have another address, so that no store shows old ones", () => {
  const changed = { ...chapter, title: "Other invented words" };
  expect(addressOfPreview(chapterWords(changed, manual))).not.toBe(addressOfPreview(chapterWords(chapter, manual)));
  expect(addressOfPreview(chapterWords(chapter, manual))).toMatch(/^\/previews\/3\.1\.[0-9A-Z]{8}\.png$/);
});

test("there is one picture for the manual and one for each chapter", () => {
  expect(previewsOf(manual)).toHaveLength(1 + 2);
});

import { expect, test } from "vitest";
import { loadManual } from "../../lib/content/get-manual";
import { findPlace, type Place } from "../../lib/manual";
import { addressOfPreview, placeWords, previewAlternative, previewsOf } from "../../lib/preview-words";

const manual = loadManual("tests/fixtures/invented");
const place = findPlace(manual, "3.1.7") as Extract<Place, { kind: "section" }>;

test("a picture tells number, first words, where they stand, and that the edition is historical", () => {
  expect(previewAlternative(placeWords(place, manual))).toBe(
    "3.1.7 Write down what the invented kite said – in its own words – and give the note to the invented lead for\u00a0… Kite Safety (invented) · Concerns about an invented kite. Invented manual for tests. Historical edition, as at 1 March 2018",
  );
});

test("changed words have another address, so that no store shows old ones", () => {
  const changed = { ...place, section: { ...place.section, paragraphs: ["Other invented words."] } };
  expect(addressOfPreview(placeWords(changed, manual))).not.toBe(addressOfPreview(placeWords(place, manual)));
  expect(addressOfPreview(placeWords(place, manual))).toMatch(/^\/previews\/3\.1\.7\.[0-9A-Z]{8}\.png$/);
});

test("there is one picture for the manual and one for each chapter and section", () => {
  expect(previewsOf(manual)).toHaveLength(1 + 2 + 15);
});

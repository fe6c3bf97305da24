import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { findPlace, placesOf } from "../../../lib/domain/manual";

const manual = loadManual("tests/fixtures/invented");

test("a number names a chapter, a section with its surroundings, or nothing", () => {
  expect(findPlace(manual, "3.1")).toMatchObject({ kind: "chapter" });
  expect(findPlace(manual, "3.1.10")).toMatchObject({
    kind: "section",
    position: 10,
    count: 11,
    part: { title: "Concerns about an invented kite" },
    previous: { number: "3.1.9" },
    next: { number: "3.1.11" },
  });
  for (const number of ["3", "3.1.12", "3.10", "3.1.1.1", "__proto__", ""]) expect(findPlace(manual, number)).toBeUndefined();
});

test("the first section has no previous one, the last no next one", () => {
  const places = placesOf(manual.chapters[1]);
  expect(places[0].previous).toBeUndefined();
  expect(places.at(-1)?.next).toBeUndefined();
  expect(places.map((place) => place.position)).toEqual([1, 2, 3, 4]);
});

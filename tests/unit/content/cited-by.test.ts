import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { findPlace } from "../../../lib/domain/manual";
import { invented } from "./broken-manual";

test("a section knows which sections cite it, in the order of the manual", () => {
  const place = findPlace(loadManual(invented), "3.1.10");
  expect(place?.kind === "section" && place.section.citedBy).toContain("3.1.4");
});

test("no section of the real chapter cites another, and Section 15 is not one of ours", () => {
  const cites = loadManual("content").chapters.flatMap((chapter) => chapter.parts.flatMap((part) => part.sections.flatMap((s) => s.cites)));
  expect(cites).toEqual([]);
});

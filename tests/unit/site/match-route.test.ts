import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { periodsOf } from "../../../lib/domain/as-at";
import { type Manual, placesOf } from "../../../lib/domain/manual";
import { slugOf } from "../../../lib/domain/number";
import { addressOf, isAmended, matchRoute, renderedPages } from "../../../lib/site/match-route";

const manual = loadManual("tests/fixtures/renumbered");

const at = (number: string) => slugOf(number).split("/");

/** The addresses of all pages below a number, in their parts: those that are rendered, and those that are cut from them. */
function allPages(manual: Manual): string[][] {
  const cut = manual.chapters.flatMap((chapter) => [
    ...periodsOf(chapter).map(({ from }) => [...at(chapter.number), "as-at", from]),
    ...placesOf(chapter).flatMap((place) => [
      at(place.section.number),
      ...(isAmended(place) ? [[...at(place.section.number), "amendments"]] : []),
      ...(place.section.earlier.length > 0
        ? [place.section, ...place.section.earlier].map(({ version }) => [...at(place.section.number), "versions", version])
        : []),
    ]),
  ]);
  return [...renderedPages(manual), ...cut];
}

test("matchRoute and addressOf are inverse", () => {
  const pages = allPages(manual);
  expect(new Set(pages.map((page) => page.join("/"))).size).toBe(pages.length);
  for (const page of pages) {
    const found = matchRoute(page, manual);
    const isRetired = found?.page === "retired";
    expect([page, found && addressOf(found)]).toEqual([page, isRetired ? `/${page[0]}/` : `/${page.join("/")}/`]);
  }
});

test("a build renders chapters, histories and amendments; all else is cut out of them", () => {
  const rendered = renderedPages(manual).map((page) => page.join("/"));
  expect(rendered).toContain("19.1/amendments");
  expect(rendered).not.toContain("19.1.3");
  expect(allPages(manual).map((page) => page.join("/"))).toContain("19.1/as-at/2021-05-01");
});

test.each([
  "19.1/versions/2019-01-01",
  "19.1/as-at/2020-01-01",
  "19.1.4/versions",
  "19.1.4/amendments",
  "19.1.3/versions/2019-01-02",
  "19.1.3/as-at/2019-01-01",
  "19.1.3/versions/2019-01-01/more",
  "19.1.3/constructor",
  "4.1/as-at",
  "99",
])("there is nothing at %s", (address) => {
  expect(matchRoute(address.split("/"), manual)).toBeUndefined();
});

test("a withdrawn section's number leads to its last words", () => {
  expect(matchRoute(["19.1.5"], manual)).toMatchObject({ page: "retired", kept: "/19.1/as-at/2022-03-03/#19.1.5" });
});

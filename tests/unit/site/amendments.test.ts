import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { amendmentsOf, amendmentsOfManual, heldSince, manualHeldSince } from "../../../lib/site/amendments";

const manual = loadManual("tests/fixtures/renumbered");
const [chapter] = manual.chapters;

test("amendments are listed latest first: what was amended, corrected, new or withdrawn, with its note", () => {
  expect(amendmentsOf(chapter).map(({ date, number, kind, note, before }) => [date, number, kind, note, before])).toEqual([
    ["2023-06-06", "19.1.5", "withdrawn", "Invented lanterns went out of use.", "2019-01-01"],
    ["2022-03-03", "19.1.2", "new", undefined, undefined],
    ["2022-03-03", "19.1.3", "amendment", "Lanterns are put out an hour earlier (invented).", "2020-02-02"],
    ["2021-07-01", "19.1.1", "correction", "“lantren” was a slip of the invented printer.", "2019-01-01"],
    ["2020-02-02", "19.1.3", "amendment", "Says what is done after an invented lantern is put out, and who is told.", "2019-01-01"],
  ]);
  expect(amendmentsOfManual(manual)).toEqual(amendmentsOf(chapter));
});

test("those of one day are in the order of the chapter, whatever form its labels have", () => {
  const listed = amendmentsOfManual(loadManual("tests/fixtures/by-laws"));
  expect(listed.filter(({ date }) => date === "2023-03-03").map(({ number }) => number)).toEqual([
    "Schedule A/A.2",
    "by-laws-of-the-society/Article I",
    "by-laws-of-the-society/Section 1.02",
  ]);
});

test("a text is called by its label or, without one, by its title as it is printed", () => {
  const called = (name: string) => amendmentsOfManual(loadManual(`tests/fixtures/${name}`)).map((one) => one.called);
  expect(called("headings")).toEqual(["Y dŵr"]);
  expect(called("by-laws")).toEqual(["A.2", "Article I", "Section 1.02"]);
});

test("what was withdrawn is shown with its title in its heading alone", () => {
  const [{ withdrawn }] = loadManual("tests/fixtures/by-laws").chapters;
  const [{ title = "", followed }] = withdrawn[0].versions;
  expect(title).not.toBe("");
  expect(followed).not.toContain(`<strong>${title}</strong>`);
});

test("a chapter with one version of everything has no amendment, and counts from the day of that version", () => {
  const seed = loadManual("content");
  expect(amendmentsOfManual(seed)).toEqual([]);
  expect([heldSince(seed.chapters[0]), manualHeldSince(seed)]).toEqual(["2017-10-24", "2017-10-24"]);
  expect(heldSince(chapter)).toBe("2019-01-01");
});

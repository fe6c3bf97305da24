import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { chapterOn, periodsOf, versionOf, withAnchorsOf } from "../../../lib/domain/as-at";
import { sectionsOf } from "../../../lib/domain/manual";

const [chapter] = loadManual("tests/fixtures/renumbered").chapters;
const on = (day: string) => {
  const { number, parts } = chapterOn(chapter, day);
  return [number, parts.flatMap(({ sections }) => sections.map((one) => `${one.number} ${one.id} ${one.version}`))];
};

test("a chapter changes with each version, withdrawal and number", () => {
  expect(periodsOf(chapter)).toEqual([
    { from: "2023-06-06" },
    { from: "2022-03-03", until: "2023-06-06" },
    { from: "2022-02-02", until: "2022-03-03" },
    { from: "2021-07-01", until: "2022-02-02" },
    { from: "2021-05-01", until: "2021-07-01" },
    { from: "2020-02-02", until: "2021-05-01" },
    { from: "2019-01-01", until: "2020-02-02" },
  ]);
});

test("on any day it has the sections, numbers and versions of that day", () => {
  expect(on("2018-12-31")).toEqual(["4.1", []]);
  expect(on("2020-02-01")).toEqual([
    "4.1",
    ["4.1.1 ma01 2019-01-01", "4.1.2 ma02 2019-01-01", "4.1.3 ma03 2019-01-01", "4.1.4 mw01 2019-01-01"],
  ]);
  expect(on("2022-03-03")).toEqual([
    "19.1",
    ["19.1.1 ma01 2021-07-01", "19.1.2 ma04 2022-03-03", "19.1.3 ma03 2022-03-03", "19.1.4 ma02 2019-01-01", "19.1.5 mw01 2019-01-01"],
  ]);
  expect(on("2023-06-06")[1]).toHaveLength(4);
});

test("the text of a version has no notes that belong to the current text", () => {
  for (const section of sectionsOf(chapter)) {
    const { html, number } = versionOf(section, section.version);
    expect([number, html]).toEqual([number, expect.not.stringMatching(/class="term"|<abbr/)]);
  }
  expect(() => versionOf(sectionsOf(chapter)[0], "2000-01-01")).toThrow("19.1.1 has no version of 2000-01-01.");
});

test("anchors are those of the number that a section had", () => {
  const html = '<p id="19.1.3-2">Two. <a href="#19.1.3-note-1">x</a> <a href="/19.1/#19.1.3">y</a></p>';
  expect(withAnchorsOf(html, "19.1.3", "4.1.3")).toBe(
    '<p id="4.1.3-2">Two. <a href="#4.1.3-note-1">x</a> <a href="/19.1/#19.1.3">y</a></p>',
  );
});

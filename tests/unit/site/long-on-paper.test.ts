import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { sectionsOf } from "../../../lib/domain/manual";
import { isLongOnPaper, sectionClass } from "../../../lib/site/long-on-paper";

const paragraph = (characters: number) => `<p id="a">${"word ".repeat(characters / 5)}</p>`;

test("a section of more than half a sheet may be divided, whatever it is made of", () => {
  expect(isLongOnPaper(paragraph(1_500))).toBe(false);
  expect(isLongOnPaper(paragraph(3_000))).toBe(true);
  expect(isLongOnPaper(`<ul>${"<li>short</li>".repeat(10)}</ul>`)).toBe(false);
  expect(isLongOnPaper(`<ul>${"<li>short</li>".repeat(20)}</ul>`)).toBe(true);
  expect(isLongOnPaper(`<table>${"<tr><td>1</td><td>2</td></tr>".repeat(20)}</table>`)).toBe(true);
  expect(isLongOnPaper(`<dl>${"<dt>one</dt><dd>two</dd>".repeat(10)}</dl>`)).toBe(true);
  expect(isLongOnPaper(`<p><img src="lamp.png" alt=""></p>`)).toBe(true);
});

test("what no reader sees adds no line", () => {
  expect(isLongOnPaper(`<p data-words="${"word ".repeat(2_000)}">short</p>`)).toBe(false);
  expect(isLongOnPaper("<p>short</p>\n".repeat(8))).toBe(false);
});

test("no section of the real chapter is divided", () => {
  expect(readdirSync("content").length).toBeGreaterThan(1);
  const sections = loadManual("content").chapters.flatMap(sectionsOf);
  expect(sections).toHaveLength(20);
  expect(sections.filter(({ html }) => sectionClass(html) !== "section")).toEqual([]);
});

import { expect, test } from "vitest";
import { adviceReport } from "../../../../lib/content/advice/advice";
import { adviseOn } from "./advised-manual";

const settings = (...rows: string[]) => ({ "advice.yml": `words: [fliers]\noff:\n${rows.map((row) => `  - ${row}\n`).join("")}` });

test("advice switched off everywhere is left out, and one line says so with the reason", async () => {
  const { advice, report } = await adviseOn("empty-link-words", settings("{ advice: empty-link-words, why: kept as published }"));
  expect(advice).toEqual([]);
  expect(report).toBe("Switched off in advice.yml: empty-link-words (5 pieces): kept as published");
});

test("advice switched off in a section or chapter is still given elsewhere", async () => {
  const inSection = await adviseOn("review-passed", settings("{ advice: review-passed, in: [3.2.1], why: under way }"));
  expect(inSection.advice.map(({ about }) => about)).toEqual(["3.2"]);
  expect(inSection.report).toContain("\n1 piece of advice. The content can be published as it is.\n");
  expect(inSection.report).toMatch(/\nSwitched off in advice\.yml: review-passed in 3\.2\.1 \(1 piece\): under way$/);
  const inChapter = await adviseOn("review-passed", settings("{ advice: review-passed, in: [3.2], why: under way }"));
  expect(inChapter.advice).toEqual([]);
  expect(inChapter.switchedOff.map(({ count }) => count)).toEqual([2]);
});

test("3.1 does not include 3.10, nor a section a list of the manual", async () => {
  const { advice } = await adviseOn("outside-address", settings("{ advice: outside-address, in: [3.1.1, 3.2], why: invented }"));
  expect(advice.map(({ about }) => about)).toEqual(["3.1.11", undefined]);
});

test("advice switched off without need is listed, so that the line can be removed", async () => {
  const { report } = await adviseOn(undefined, settings("{ advice: long-section, why: none is long }"));
  expect(report).toBe("Switched off in advice.yml: long-section (0 pieces): none is long");
});

test("without advice there is no report", () => {
  expect(adviceReport({ advice: [], switchedOff: [] })).toBe("");
});

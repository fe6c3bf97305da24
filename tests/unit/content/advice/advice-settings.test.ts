import { expect, test } from "vitest";
import { adviceReport } from "../../../../lib/content/advice/advice";
import { adviseOn } from "./advised-manual";

const settings = (...rows: string[]) => ({ "advice.yml": `words: [fliers]\noff:\n${rows.map((row) => `  - ${row}\n`).join("")}` });

test("what is switched off everywhere is not told, and one line says so, with the reason", async () => {
  const { advice, report } = await adviseOn("empty-link-words", settings("{ advice: empty-link-words, why: kept as published }"));
  expect(advice).toEqual([]);
  expect(report).toBe("Switched off in advice.yml: empty-link-words (4 pieces): kept as published");
});

test("what is switched off in a section, or in a chapter with its sections, is told elsewhere", async () => {
  const inSection = await adviseOn("review-passed", settings("{ advice: review-passed, in: [3.2.1], why: under way }"));
  expect(inSection.advice.map(({ about }) => about)).toEqual(["3.2"]);
  expect(inSection.report).toContain("\n1 piece of advice. The content can be published as it is.\n");
  expect(inSection.report).toMatch(/\nSwitched off in advice\.yml: review-passed in 3\.2\.1 \(1 piece\): under way$/);
  const inChapter = await adviseOn("review-passed", settings("{ advice: review-passed, in: [3.2], why: under way }"));
  expect(inChapter.advice).toEqual([]);
  expect(inChapter.switchedOff.map(({ count }) => count)).toEqual([2]);
});

test("3.1 does not stand for 3.10, nor a section for a list of the manual", async () => {
  const { advice } = await adviseOn("outside-address", settings("{ advice: outside-address, in: [3.1.1, 3.2], why: invented }"));
  expect(advice.map(({ about }) => about)).toEqual(["3.1.11", undefined]);
});

test("what is switched off and was never given is told, too, so that the line can go", async () => {
  const { report } = await adviseOn(undefined, settings("{ advice: long-section, why: none is long }"));
  expect(report).toBe("Switched off in advice.yml: long-section (0 pieces): none is long");
});

test("nothing to advise and nothing switched off is nothing to say", () => {
  expect(adviceReport({ advice: [], switchedOff: [] })).toBe("");
});

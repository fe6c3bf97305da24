// Problems beyond those that are listed are counted wherever problems are shown. All problems are invented.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ProblemPanel, ProblemsPage } from "../../../components/problem-panel/problem-panel";
import { listed } from "../../../lib/content/problem";
import { countAll, sayMore } from "../../../lib/messages/more-problems";

const one = { file: "content/a.md", line: 1, column: 1, rule: "raw-html", message: "Invented.", fix: "invent another." } as const;
const problems = [one, { ...one, line: 2, more: 980 }];

test("those that are only counted are counted with the others", () => {
  expect(countAll(problems)).toBe(982);
  expect(sayMore(problems[1])).toBe("This file has 980 more problems of the rule raw-html.");
  expect(sayMore(problems[0])).toBe("");
});

test("the panel, the page in place of all others and the terminal say how many more there are", () => {
  const panel = renderToStaticMarkup(createElement(ProblemPanel, { problems, advice: [], switchedOff: [] }));
  const page = renderToStaticMarkup(createElement(ProblemsPage, { problems, code: "page.js", style: "panel.css", shown: "" }));
  const terminal = listed(problems.map((problem) => ({ ...problem, rule: "raw-html", fix: problem.fix })));
  for (const shown of [panel, page, terminal]) expect(shown.split("This file has 980 more problems of the rule raw-html.")).toHaveLength(2);
  for (const shown of [panel, page]) expect(shown).toContain("982 problems in the content");
});

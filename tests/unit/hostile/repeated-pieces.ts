// Pieces of Markdown to repeat, and an invented manual that has them as the words of its only section.
import { expect } from "vitest";
import type { Sources } from "../../../lib/content/advice/advised-content";
import { type Examined, examineFiles } from "../../../lib/content/get-manual";
import type { Problem } from "../../../lib/content/problem";

/** A folder that does not exist; the manual is examined in memory. */
const folder = "content";
const files = [
  {
    name: "manual.yml",
    text: "title: Invented\npublisher: Nobody\naddress: https://manual.example.org\ntime-zone: Europe/London\n",
  },
  {
    name: "3.1-kites/chapter.yml",
    text: "id: hc01\ntitle: Kites\nas-at: 2020-01-01\nparts:\n  - title: All\n    sections: [3.1.1]\n",
  },
];

/** Characters and pieces that have a meaning in Markdown. */
export const pieces = [
  ...[
    "[",
    "](",
    "[^1]",
    "*",
    "_a",
    "*a_",
    "~~a ",
    "`",
    "<",
    "&amp;",
    "\\",
    "|",
    "- a\n",
    "1. a\n",
    "- a\n  - b\n",
    "> a\n\n",
    "| a | b |\n",
  ],
  ...[
    "a\n: b\n\n",
    "[a]: b\n",
    "[a](section:3.1.1) ",
    "![a](picture:b.png) ",
    "a\n\n",
    "a\n",
    "# a\n\n",
    "a\n=\n\n",
    "www.a.b ",
    "a@b.c ",
    "3.1.9 ",
  ],
  ...["```flow-chart\nA: b\n  -> C\nC: d\n```\n\n", "a[^1]\n\n[^1]: b\n\n", " ", "word "],
];

function examineWords(words: string): Examined {
  const section = { name: "3.1-kites/3.1.1.md", text: `---\nid: ha01\nversion: 2020-01-01\n---\n\n${words}\n` };
  return examineFiles([...files, section], folder);
}

/** The problems that the check finds in these words. */
export function problemsOf(words: string): Problem[] {
  return examineWords(words).problems;
}

/** The sources for advice on these words. */
export function sourcesOf(words: string): Sources {
  const { sources } = examineWords(words);
  if (!sources) throw new Error("There is no content.");
  return sources;
}

/** The seconds of processor time that the check of these words takes, and the rules they break. Each problem has its place. */
export function examined(words: string): { seconds: number; rules: string[] } {
  const before = process.cpuUsage();
  const problems = problemsOf(words);
  const { user, system } = process.cpuUsage(before);
  for (const { file, line, column } of problems) expect([file.startsWith(folder), line > 0, column > 0]).toEqual([true, true, true]);
  return { seconds: (user + system) / 1e6, rules: problems.map(({ rule }) => rule) };
}

// The long version of tests/unit/hostile/repeated.test.ts: one sign or piece of Markdown, again and again up to a megabyte: it is compiled or refused within seconds
// of the processor's time, and always with its place. All texts are invented.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { examineContent } from "../../lib/content/get-manual";
import { findTooMuch } from "../../lib/markdown/too-much";

vi.setConfig({ testTimeout: 300_000 });
const folder = mkdtempSync(join(tmpdir(), "portal-repeated-full-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "3.1-kites"));
writeFileSync(
  join(folder, "manual.yml"),
  "title: Invented\npublisher: Nobody\naddress: https://manual.example.org\ntime-zone: Europe/London\n",
);
writeFileSync(
  join(folder, "3.1-kites/chapter.yml"),
  "id: hc01\ntitle: Kites\nas-at: 2020-01-01\nparts:\n  - title: All\n    sections: [3.1.1]\n",
);

/** Generous: a quiet machine takes a third of it. */
const mostSeconds = 6;

const pieces = [
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

function examined(words: string): { seconds: number; rules: string[] } {
  writeFileSync(join(folder, "3.1-kites/3.1.1.md"), `---\nid: ha01\nedition: 2020-01-01\n---\n\n${words}\n`);
  const before = process.cpuUsage();
  const { problems } = examineContent(folder);
  const { user, system } = process.cpuUsage(before);
  for (const { file, line, column } of problems) expect([file.startsWith(folder), line > 0, column > 0]).toEqual([true, true, true]);
  return { seconds: (user + system) / 1e6, rules: problems.map(({ rule }) => rule) };
}

test.each(pieces)("%j again and again ends within the bound", (piece) => {
  for (const bytes of [4_000, 60_000, 900_000])
    expect(examined(piece.repeat(Math.ceil(bytes / piece.length))).seconds).toBeLessThan(mostSeconds);
});

test("as much of a piece as is just not refused ends within the bound", () => {
  for (const piece of ["- a\n  - b\n", "a[^1]\n\n", "| a | b |\n", "[a](section:3.1.1)\n\n", "a\n: b\n\n", "*a_ "]) {
    let count = 100;
    while (!findTooMuch(piece.repeat(count * 2)) && piece.length * count < 400_000) count *= 2;
    expect(examined(piece.repeat(count)).seconds, piece).toBeLessThan(mostSeconds);
  }
});

test("a section as long as a file may be, of paragraphs as law has them, is not refused", () => {
  const paragraph = `${"The invented authority shall see to the invented kites of its area. ".repeat(5)}\n\n`;
  expect(examined(paragraph.repeat(2_800)).rules).toEqual([]);
  expect(examined(`- ${paragraph}`.repeat(2_700)).rules).toEqual([]);
});

test("thousands of equal problems are listed twenty times, and counted", () => {
  writeFileSync(join(folder, "3.1-kites/3.1.1.md"), `---\nid: ha01\nedition: 2020-01-01\n---\n\n${"[a](document:b)\n\n".repeat(1000)}`);
  const { problems } = examineContent(folder);
  expect(problems).toHaveLength(20);
  expect(problems.at(-1)?.more).toBe(980);
});

test("a footnote may cite another", () => {
  expect(examined("Kites[^1].\n\n[^1]: See the string[^2].\n\n[^2]: Invented.").rules).toEqual([]);
});

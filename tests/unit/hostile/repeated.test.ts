// One sign or piece of Markdown, or two in turn, again and again up to a megabyte: it is compiled or refused within seconds
// of the processor's time, and always with its place. All texts are invented.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { examineContent } from "../../../lib/content/get-manual";
import { options } from "./hostile-text";

vi.setConfig({ testTimeout: 300_000 });
const folder = mkdtempSync(join(tmpdir(), "portal-repeated-"));
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

/** The bound is 2 s of the processor on a quiet machine; where other work shares its caches, the same was seen to take more than three times as long. */
const mostSeconds = 10;

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
  expect(examined(piece.repeat(Math.ceil(60_000 / piece.length))).seconds).toBeLessThan(mostSeconds);
});

test("two pieces in turn end within the bound", () => {
  const sizes = fc.constantFrom(2_000, 20_000);
  fc.assert(
    fc.property(fc.constantFrom(...pieces), fc.constantFrom(...pieces), sizes, (one, other, bytes) => {
      const pair = one + other;
      expect(examined(pair.repeat(Math.ceil(bytes / pair.length))).seconds).toBeLessThan(mostSeconds);
    }),
    { seed: options.seed, numRuns: 40 },
  );
});

test("a megabyte of numbers that this manual has, in one paragraph, becomes links within the bound", () => {
  expect(examined("see 3.1.1 and 3.1 ".repeat(50_000)).rules).toEqual([]);
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

// One character or piece of Markdown, or two in turn, repeated up to a megabyte: it is compiled or refused within seconds of
// processor time, and always with its place. All texts are invented.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { mostSeconds, runs, size } from "../../how-many";
import { options } from "./hostile-text";
import { examined, pieces, problemsOf } from "./repeated-pieces";

vi.setConfig({ testTimeout: 300_000 });

test.each(pieces)("a text that repeats %j is handled within the bound", (piece) => {
  expect(examined(piece.repeat(Math.ceil(size(60_000) / piece.length))).seconds).toBeLessThan(mostSeconds);
});

test("a text that repeats two pieces in turn is handled within the bound", () => {
  const sizes = fc.constantFrom(2_000, 20_000);
  fc.assert(
    fc.property(fc.constantFrom(...pieces), fc.constantFrom(...pieces), sizes, (one, other, bytes) => {
      const pair = one + other;
      expect(examined(pair.repeat(Math.ceil(bytes / pair.length))).seconds).toBeLessThan(mostSeconds);
    }),
    { seed: options.seed, numRuns: runs(40) },
  );
});

test("a megabyte of this manual's own numbers, in one paragraph, becomes links within the bound", () => {
  expect(examined("see 3.1.1 and 3.1 ".repeat(size(50_000))).rules).toEqual([]);
});

test("a section as long as a file may be, in paragraphs like those of law, is not refused", () => {
  const paragraph = `${"The invented authority shall see to the invented kites of its area. ".repeat(5)}\n\n`;
  expect(examined(paragraph.repeat(2_800)).rules).toEqual([]);
  expect(examined(`- ${paragraph}`.repeat(2_700)).rules).toEqual([]);
});

test("of thousands of equal problems, twenty are listed and the rest counted", () => {
  const problems = problemsOf("[a](section:1.2.3)\n\n".repeat(1000));
  expect(problems).toHaveLength(20);
  expect(problems.at(-1)?.more).toBe(980);
});

test("a footnote may cite another", () => {
  expect(examined("Kites[^1].\n\n[^1]: See the string[^2].\n\n[^2]: Invented.").rules).toEqual([]);
});

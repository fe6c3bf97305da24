// Repeats one piece of HTML or SVG, or two in turn. The page is imported or refused with a message, the drawing accepted or
// refused by a rule, within seconds of processor time. All of it is invented.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { mostSeconds, runs, size } from "../../how-many";
import { options } from "./hostile-text";
import { drawn, htmlPieces, imported, svgPieces } from "./repeated-tags";

vi.setConfig({ testTimeout: 300_000 });
const sizes = fc.constantFrom(3_000, size(60_000), size(400_000));

test("pieces of pages end within the limit, imported or rejected with a message", async () => {
  await imported("<p>a</p>");
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...htmlPieces), fc.constantFrom("", ...htmlPieces), sizes, async (one, other, bytes) => {
      const pair = one + other;
      const { seconds, refused } = await imported(pair.repeat(Math.ceil(bytes / pair.length)));
      expect(seconds).toBeLessThan(mostSeconds);
      expect(refused ?? "Imported.").toMatch(/^[A-Z].*\.$/s);
    }),
    { seed: options.seed, numRuns: runs(40) },
  );
});

test("pieces of drawings end within the bound, accepted or refused by a rule", () => {
  fc.assert(
    fc.property(fc.constantFrom(...svgPieces), fc.constantFrom("", ...svgPieces), sizes, (one, other, bytes) => {
      const pair = one + other;
      const { seconds, rules } = drawn(pair.repeat(Math.ceil(bytes / pair.length)));
      expect(seconds).toBeLessThan(mostSeconds);
      expect(rules.filter((rule) => !rule.endsWith("-drawing"))).toEqual([]);
    }),
    { seed: options.seed, numRuns: runs(60) },
  );
});

test("a page as large as the longest sections of law, as saved by a word processor, is imported", async () => {
  const paragraph = `<p class=Body><span lang=EN-GB style='color:black'>${"The invented <b>authority</b> shall see to its kites. ".repeat(6)}<o:p></o:p></span></p>`;
  expect((await imported(paragraph.repeat(size(2_000)))).refused).toBeUndefined();
});

test("more invisible characters than any real text has are refused without looking at each", async () => {
  expect((await imported(`<p>${"a\u200b ".repeat(800_000)}</p>`)).refused).toContain("invisible characters");
});

// Properties of every difference. A failure names the seed and the smallest texts that it was found with.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type Token, tokenKey } from "../../../lib/domain/token";
import { anchorParagraphs } from "../../../lib/markdown/anchor-paragraphs";
import { type Change, difference, withMarker } from "../../../lib/markdown/difference";
import { runs } from "../../how-many";
import { compileInvented, compileTokens } from "./compile-tokens";
import { printDifference } from "./print-difference";
import { asMarkdown, editedTexts, someLines } from "./random-texts";
import { linksInDeletions, readDifference } from "./read-difference";

// The same texts every time, so that what fails once fails until it is fixed; SEED=2 and so on tries others.
const options = { seed: Number(process.env.SEED ?? 1), numRuns: runs(1000) };
// However long a busy machine takes.
vi.setConfig({ testTimeout: 300_000 });
const keys = (tokens: Token[]) => tokens.map(tokenKey);
// The printed markers of items are words, which are compared after the items.
const whole = (tokens: Token[]) => tokens.flatMap(withMarker);
const without = (changes: Change[], refused: Change["kind"]) =>
  keys(changes.filter(({ kind }) => kind !== refused).flatMap(({ tokens }) => tokens));
const alone = (tokens: Token[]) => readDifference(printDifference([{ kind: "same", tokens: whole(tokens) }]));

test("a difference read with its insertions is the newer text, with its deletions the earlier", () => {
  fc.assert(
    fc.property(editedTexts, ([before, after]) => {
      const [earlier, newer] = [compileTokens(before), compileTokens(after)];
      const changes = difference(earlier, newer);
      expect(without(changes, "deleted")).toEqual(keys(whole(newer)));
      expect(without(changes, "inserted")).toEqual(keys(whole(earlier)));
    }),
    options,
  );
});

test("on the page too, with the links of the newer text; no link in a deletion is alive", () => {
  fc.assert(
    fc.property(editedTexts, ([before, after]) => {
      const [earlier, newer] = [compileTokens(before), compileTokens(after)];
      const html = printDifference(difference(earlier, newer));
      expect(readDifference(html, "del")).toEqual(alone(newer));
      // What is deleted has no links. That the tokens have them is the property above.
      expect(readDifference(html, "ins").words).toEqual(alone(earlier).words);
      expect(linksInDeletions(html)).toBe(0);
      expect(/<(?:ins|del)>/.test(html)).toBe(keys(whole(earlier)).join("\n\n") !== keys(whole(newer)).join("\n\n"));
    }),
    options,
  );
});

test("each paragraph of the newer text keeps the number of its anchor", () => {
  fc.assert(
    fc.property(editedTexts, ([before, after]) => {
      const html = printDifference(difference(compileTokens(before), compileTokens(after)), true);
      const { texts } = anchorParagraphs(compileInvented(after), { number: "3.1.4", id: "invented" }, (number) => number);
      const numbers = [...html.matchAll(/ data-paragraph="(\d+)"/g)].map(([, at]) => Number(at));
      expect(numbers).toEqual(texts.map((_, at) => at + 1));
    }),
    options,
  );
});

test("a text and itself have no difference", () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const [once, again] = [lines, lines].map((text) => compileTokens(asMarkdown(text)));
      const changes = difference(once, again);
      expect(changes).toEqual([{ kind: "same", tokens: whole(again) }]);
      expect(printDifference(changes)).not.toMatch(/<(?:ins|del)>/);
    }),
    options,
  );
});

test("if an item is inserted, no item after it is shown as changed, though its position is", () => {
  const items = fc.array(
    fc.array(fc.constantFrom<string[]>("kite", "string", "wet.", "**bold**", "3.1.2"), { minLength: 1, maxLength: 6 }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(items, fc.nat({ max: 10 }), fc.constantFrom("1.", "-"), (rest, at, sign) => {
      const list = (of: string[][]) => compileTokens(of.map((words) => `${sign} ${words.join(" ")}`).join("\n"));
      const html = printDifference(difference(list(rest), list(rest.toSpliced(at, 0, ["glue", "fresh"]))));
      expect(html).not.toContain("<del>");
      expect(html.match(/<ins>.*?<\/ins>/gs)).toHaveLength(1);
      expect(html).toMatch(/<li[^>]*><ins>(?:<span[^>]*>[^<]*<\/span>)glue fresh/);
    }),
    options,
  );
});

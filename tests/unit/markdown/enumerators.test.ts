import fc from "fast-check";
import { expect, test } from "vitest";
import { readEnumerator, readItems } from "../../../lib/markdown/enumerators";
import { runs } from "../../how-many";

// All words here are invented.
const options = { seed: Number(process.env.SEED ?? 1), numRuns: runs(1000) };
const areItems = (texts: string[]) => readItems(texts.map(readEnumerator)) !== undefined;

test.each([
  [["(a) kites", "(b) boats"]],
  [["a) kites", "b) boats"]],
  [["a. kites", "b. boats"]],
  [["A. kites", "B. boats", "C. string"]],
  [["(i) kites", "(ii) boats", "(iii) string", "(iv) glue"]],
  [["i. kites", "ii. boats"]],
  [["I) kites", "II) boats"]],
  [["(1) kites", "(2) boats", "(2A) string", "(3) glue"]],
  [["(a) kites", "(aa) boats", "(b) string"]],
  [["(za) kites", "(a) boats"]],
  [["(ii) kites", "(iia) boats", "(iii) string"]],
  [["(y) kites", "(z) boats", "(aa) string", "(bb) glue"]],
  [["(z) kites", "(aa) boats", "(ab) string"]],
  [["(h) kites", "(i) boats", "(j) string"]],
  [["(a) a gap follows", "(d) boats"]],
  [["(c) goes on after a paragraph"]],
  [["(a) a misprint follows", "(b) kites", "(b) boats", "(c) string"]],
  [["(a)", "(b) words are under the first"]],
  [["1.1 kites", "1.2 boats"]],
  [["1.1. kites", "1.2. boats"]],
  [["(1.1) kites", "(1.2) boats"]],
  [["1.1) kites", "1.2) boats"]],
  [["1.1 kites", "1.1A boats", "1.2 string"]],
  [["1.01 kites", "1.02 boats"]],
  [["4.1 kites", "4.2 boats", "4.3 string", "4.4 glue", "4.5 a", "4.6 b", "4.7 c", "4.8 d", "4.9 e", "4.10 f"]],
  [["3.2.1 kites"]],
  [["3.2.3 goes on after a paragraph", "3.2.5 a gap before it"]],
  [["3.2.2.1 kites", "3.2.2.2 boats"]],
])("%j are items", (texts) => expect(areItems(texts)).toBe(true));

test.each([
  [["kites", "boats"]],
  [["(a) kites", "boats"]],
  [["(see below) kites"]],
  [["A. Smith will call"]],
  [["A. Smith will call", "J. Brown will not"]],
  [["c. 1850", "d. 1901"]],
  [["p. 12"]],
  [["i.e. kites", "e.g. boats"]],
  [["(mix) the paint", "(dim) the lamp"]],
  [["(UK) kites"]],
  [["(EU) kites", "(UK) boats"]],
  [["(a) kites", "(UK) boats", "(b) string"]],
  [["(if) kites", "(or) boats"]],
  [["(2019) kites"]],
  [["(020) 7946 0000"]],
  [["(b) kites", "(a) boats"]],
  [["(a) kites", "b) boats"]],
  [["(a) kites", "(B) boats"]],
  [["(a)kites", "(b)boats"]],
  [["a. kites", "c. a gap after a full stop"]],
  [["(x) done", "(x) done as well"]],
  [["(Aa) kites"]],
  [["2.5 hours", "2.6 hours"]],
  [["1.1 litres"]],
  [["1.1 litres", "1.5 metres"]],
  [["1.1 kites", "2.1 boats"]],
  [["1.1 kites", "1.2. boats"]],
  [["3.2.1 kites", "(a) boats"]],
  [["3.2.2 kites", "3.2.1 boats"]],
  [["24.10.2017 a day", "25.10.2017 another"]],
  [["01632.960.001", "01632.960.002"]],
  [["1.10 kites", "1.2 boats"]],
  [["1.1kites", "1.2boats"]],
])("%j are no items", (texts) => expect(areItems(texts)).toBe(false));

test("a list with full stops may go on from the one before it, one of other signs may not", () => {
  const before = readItems(["a. kites", "b. boats"].map(readEnumerator));
  expect(readItems([readEnumerator("c. string")], before)).toBeDefined();
  expect(readItems([readEnumerator("d. string")], before)).toBeUndefined();
  expect(readItems([readEnumerator("C. Brown")], before)).toBeUndefined();
});

test("the marker is what is printed, letter for letter", () => {
  expect(readEnumerator("(iia)\u00a0kites")).toMatchObject({ marker: "(iia)", name: "iia" });
  expect(readEnumerator("B) kites")).toMatchObject({ marker: "B)", name: "B" });
});

const romanOf = (number: number) =>
  ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"][Math.floor(number / 10)] +
  ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][number % 10];
const styles: [most: number, name: (number: number) => string][] = [
  [26, (number) => String.fromCharCode(96 + number)],
  [99, romanOf],
  [999, String],
];
const signs = fc.constantFrom(
  (name: string) => `(${name})`,
  (name: string) => `${name})`,
);
const printedList = fc
  .record({ style: fc.nat({ max: 2 }), capital: fc.boolean(), from: fc.nat(), count: fc.integer({ min: 1, max: 12 }), sign: signs })
  .map(({ style, capital, from, count, sign }) => {
    const [most, name] = styles[style];
    const first = 1 + (from % Math.min(most, 99));
    const names = Array.from({ length: Math.min(count, most - first + 1) }, (_, i) => name(first + i));
    return { isNumber: style === 2, markers: names.map((one) => sign(capital ? one.toUpperCase() : one)) };
  });

test("every printed list is one of items, wherever it begins; without one of its markers it is none", () => {
  fc.assert(
    fc.property(printedList, fc.nat(), ({ isNumber, markers }, at) => {
      // 1) is a number of Markdown's own.
      fc.pre(!(isNumber && !markers[0].startsWith("(")));
      expect(areItems(markers.map((marker) => `${marker} kites`))).toBe(true);
      expect(areItems(markers.map((marker, i) => (i === at % markers.length ? "kites" : `${marker} kites`)))).toBe(false);
    }),
    options,
  );
});

test("a list in the other order, or with a marker twice, is none unless it begins with the first", () => {
  fc.assert(
    fc.property(printedList, ({ markers }) => {
      fc.pre(markers.length > 1 && !/^\(?[a1i]\)$/i.test(markers[0]) && !/^\(?i\)$/i.test(markers[markers.length - 1]));
      expect(areItems(markers.toReversed())).toBe(false);
      expect(areItems([...markers, markers[markers.length - 1]])).toBe(false);
    }),
    options,
  );
});

test("words in brackets are no markers, but for numerals and single letters", () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/).filter((one) => !/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(one) && !/^z.$/.test(one));
  fc.assert(
    fc.property(word, (one) => {
      expect(areItems([`(${one}) kites`])).toBe(false);
    }),
    options,
  );
});

test("hostile text is read at once", () => {
  for (const text of ["(".repeat(100_000), `(${"i".repeat(100_000)}) x`, `${"x".repeat(100_000)}.`, `(${"9".repeat(100_000)})`])
    expect(readEnumerator(text)).toBeUndefined();
});

import { isDeepStrictEqual } from "node:util";
import { array, assert, constantFrom, integer, oneof, property, record, stringMatching, tuple } from "fast-check";
import { expect, test } from "vitest";
import { isRoman, type Label, parseLabel, printLabel } from "../../../lib/domain/label";
import { compareKeys, type KeyPart, keysOf, undecided } from "../../../lib/domain/label-key";
import { runs } from "../../how-many";

const parse = (text: string): Label => {
  const label = parseLabel(text);
  if (!label) throw new Error(`${text} is no label`);
  return label;
};
const sorted = (...texts: string[]) => {
  const labels = texts.map(parse);
  const keys = keysOf(labels);
  return labels
    .map((label, i) => ({ label, key: keys[i] }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ label }) => printLabel(label));
};

test("labels are read in every form that manuals print", () => {
  const forms = [
    "8.45.7",
    "1.01",
    "Article 5",
    "Section 1.01",
    "Standing Order 12A",
    "§ 3",
    "Appendix A",
    "IV.2",
    "12A(3)",
    "(1)",
    "A.iv",
    "By-law 7",
    "Sec. 1.01",
    "Chair’s Order 2",
    "¶ 4",
    "A1",
    "B12A.3",
  ];
  expect(forms.map(parse).map(printLabel)).toEqual(forms);
  expect(["1.1.", "3:", "Article  5", "§3"].map(parse).map(printLabel)).toEqual(["1.1", "3", "Article 5", "§ 3"]);
});

test("words, dates, lists and hostile texts are no labels", () => {
  const others = [
    "",
    "Purpose",
    "mix",
    "What to do",
    "1..2",
    "1.2.3.4.5.6.7.8.9",
    "12345",
    "IIII",
    "5-6",
    "1,2",
    "(1",
    "1)",
    "a/1",
    "Article",
    "IV. 2",
    "AB1",
    "Sec.",
  ];
  expect(others.filter((text) => parseLabel(text) !== undefined)).toEqual([]);
});

test("an inserted 5A is between 5 and 6, leading zeros do not count, and neither do words before the number", () => {
  expect(sorted("6", "5B", "5", "10", "5A", "5AA")).toEqual(["5", "5A", "5B", "5AA", "6", "10"]);
  expect(sorted("1.10", "1.09", "1.1", "1")).toEqual(["1", "1.1", "1.09", "1.10"]);
  expect(sorted("Article 10", "Article 9")).toEqual(["Article 9", "Article 10"]);
  expect(sorted("B1", "A10", "A2", "A1", "A1A", "A1.1")).toEqual(["A1", "A1.1", "A1A", "A2", "A10", "B1"]);
});

test("those beside it decide whether a letter is a Roman numeral", () => {
  expect(sorted("V", "IX", "I", "IV", "X")).toEqual(["I", "IV", "V", "IX", "X"]);
  expect(sorted("J", "I", "A", "V", "H")).toEqual(["A", "H", "I", "J", "V"]);
  expect(sorted("IV.2", "V.1", "I.1", "IV.1")).toEqual(["I.1", "IV.1", "IV.2", "V.1"]);
  expect(undecided(["C"].map(parse)).map(printLabel)).toEqual(["C"]);
  expect(undecided(["1", "2", "C", "C.1", "A3"].map(parse)).map(printLabel)).toEqual(["C"]);
  expect(undecided(["C", "D"].map(parse))).toEqual([]);
  expect(undecided(["I"].map(parse))).toEqual([]);
});

const text = oneof(
  integer({ min: 0, max: 9999 }).map(String),
  tuple(integer({ min: 1, max: 999 }), stringMatching(/^[A-Za-z]{1,2}$/)).map(([figure, letters]) => `${figure}${letters}`),
  stringMatching(/^[A-Z]$/),
  tuple(stringMatching(/^[A-Z]$/), integer({ min: 0, max: 999 })).map(([letter, figure]) => `${letter}${figure}`),
  stringMatching(/^[IVXLCDM]{2,6}$/).filter(isRoman),
);
const label = record(
  {
    words: constantFrom("", "Article", "Section", "§", "Standing Order", "Příloha", "By-law", "Sec."),
    components: tuple(text, array(tuple(constantFrom("." as const, "(" as const), text), { maxLength: 7 })).map(([one, more]) => [
      { before: "" as const, text: one },
      ...more.map(([before, after]) => ({ before, text: after })),
    ]),
  },
  { noNullPrototype: true },
);

test("a printed label is read as the same label", () => {
  assert(
    property(label, (one) => isDeepStrictEqual(parseLabel(printLabel(one)), one)),
    { numRuns: runs(100_000) },
  );
});

test("the order of keys is total", () => {
  const key = label.map((one): KeyPart[] => keysOf([one])[0]);
  const sign = (a: KeyPart[], b: KeyPart[]) => Math.sign(compareKeys(a, b));
  assert(
    property(key, key, key, (a, b, c) => {
      const isAntisymmetric = sign(a, b) + sign(b, a) === 0 && (sign(a, b) !== 0 || isDeepStrictEqual(a, b));
      const isTransitive = sign(a, b) > 0 || sign(b, c) > 0 || sign(a, c) <= 0;
      return isAntisymmetric && isTransitive;
    }),
    { numRuns: runs(34_000) },
  );
});

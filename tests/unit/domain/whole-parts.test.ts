import { expect, test } from "vitest";
import type { Chapter, HeldNumber, Section, WithdrawnSection } from "../../../lib/domain/manual";
import { wholeParts } from "../../../lib/domain/whole-parts";

// Invented. "II below I" is a section with a parent; an id is the label with which a text began.
type Written = { label: string; below?: string; was?: string };

const renumbered = "2022-02-02";
const heldBy = (number: string, was?: string): { numbers?: HeldNumber[] } =>
  was === undefined
    ? {}
    : {
        numbers: [
          { number: was, from: "2020-01-01" },
          { number, from: renumbered },
        ],
      };

function shown(chapter: { number: string; was?: string }, present: Written[], withdrawn: (Written & { on?: string })[]): string[] {
  const numberOf = (label: string) => `${chapter.number}/${label}`;
  const formerOf = (label: string) => `${chapter.was ?? chapter.number}/${label}`;
  const sections = present.map(({ label, below, was }) => ({
    id: was ?? label,
    number: numberOf(label),
    ...(below && { parent: numberOf(below) }),
    ...heldBy(numberOf(label), was === undefined && chapter.was === undefined ? undefined : formerOf(was ?? label)),
  }));
  const gone = withdrawn.map(({ label, below, on = "2021-01-01" }) => ({
    id: `${label} gone`,
    number: formerOf(label),
    part: "",
    on,
    ...(below && { declared: below }),
  }));
  const whole = {
    number: chapter.number,
    ...heldBy(chapter.number, chapter.was),
    parts: [{ title: "", sections: sections as Section[] }],
    withdrawn: gone as WithdrawnSection[],
  } as Chapter;
  return wholeParts(whole).flatMap(({ texts }) => texts.map(({ text, level }) => `${"· ".repeat(level - 1)}${text.id}`));
}

test("a section that was withdrawn is where its number is, below the nearest one above it", () => {
  const present = ["1", "1.1", "1.3", "2"].map((label) => ({ label, ...(label.includes(".") && { below: "1" }) }));
  expect(shown({ number: "kites" }, present, [{ label: "1.2" }, { label: "1.2.4" }, { label: "2.1.1" }])).toEqual([
    "1",
    "· 1.1",
    "· 1.2 gone",
    "· · 1.2.4 gone",
    "· 1.3",
    "2",
    "· 2.1.1 gone",
  ]);
});

test("beside other Roman numerals, V and X are numerals, too", () => {
  const present = ["I", "II", "IV", "V", "IX", "X"].map((label) => ({ label: `Article ${label}` }));
  expect(shown({ number: "rules" }, present, [{ label: "Article III" }, { label: "Article VIII" }, { label: "Article XI" }])).toEqual(
    ["I", "II", "III gone", "IV", "V", "VIII gone", "IX", "X", "XI gone"].map((label) => `Article ${label}`),
  );
});

test("where only the file says what a section was part of, it is below that, in the order of its number", () => {
  const present = [
    { label: "Article I" },
    { label: "Section 1.01", below: "Article I" },
    { label: "Section 1.03", below: "Article I" },
    { label: "Article II" },
  ];
  expect(
    shown({ number: "by-laws" }, present, [
      { label: "Section 1.02", below: "Article I" },
      { label: "Section 2.01", below: "article-ii" },
    ]),
  ).toEqual(["Article I", "· Section 1.01", "· Section 1.02 gone", "· Section 1.03", "Article II", "· Section 2.01 gone"]);
});

test("a section with a title alone comes last of those that it was part of, whatever its letters are", () => {
  const present = [{ label: "on-the-hill" }, { label: "the-wind", below: "on-the-hill" }, { label: "the-line" }];
  expect(shown({ number: "kites" }, present, [{ label: "at-night" }, { label: "a-rope", below: "on-the-hill" }])).toEqual([
    "on-the-hill",
    "· the-wind",
    "· a-rope gone",
    "the-line",
    "at-night gone",
  ]);
});

test("where what it was part of, or its chapter, has another number by now, it is still below that", () => {
  const present = [{ label: "1" }, { label: "3" }, { label: "4", was: "3" }, { label: "4.1", was: "3.1", below: "4" }];
  const [first, , ...rest] = present;
  const expected = ["1", "3", "· 3.1", "· 3.2 gone"];
  expect(shown({ number: "kites" }, [first, ...rest], [{ label: "3.2" }])).toEqual(expected);
  expect(shown({ number: "9", was: "kites" }, [first, ...rest], [{ label: "3.2" }])).toEqual(expected);
  const articles = [{ label: "Article I" }, { label: "Article IV", was: "Article II" }];
  expect(shown({ number: "by-laws" }, articles, [{ label: "Section 2.01", below: "Article II" }])).toEqual([
    "Article I",
    "Article II",
    "· Section 2.01 gone",
  ]);
});

test("another section may have the number by now: both are shown, each at its level", () => {
  const present = [{ label: "1" }, { label: "1.1", below: "1" }, { label: "1.2", below: "1" }];
  expect(shown({ number: "kites" }, present, [{ label: "1.1" }])).toEqual(["1", "· 1.1", "· 1.1 gone", "· 1.2"]);
});

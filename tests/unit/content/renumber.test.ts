import { expect, test } from "vitest";
import { parse } from "yaml";
import { renumber } from "../../../lib/content/renumber";
import { citationsLost, rewriteWords } from "../../../lib/content/rewrite-words";
import { sameEverywhere, writtenMoves } from "../../../lib/content/written-moves";
import { readContent } from "../../../lib/editing/read-content";

// All words here are invented.
const moves = new Map([
  ["3.1.2", "3.1.20"],
  ["3.1", "19.1"],
]);

test.each([
  ["See 3.1.2, then 3.1.20.", "See 3.1.20, then 3.1.20."],
  ["[3.1.2](section:3.1.2) and [there](section:3.1.2)", "[3.1.20](section:3.1.20) and [there](section:3.1.20)"],
  ["[x](section:3.1.2(a)(ii)) and 3.1.2(a)", "[x](section:3.1.20(a)(ii)) and 3.1.20(a)"],
  ["Chapter 3.1 took 3.1 hours.", "Chapter 19.1 took 3.1 hours."],
  ["Version 3.1.2, `3.1.2`, 3.1.22 and 13.1.2", "Version 3.1.2, `3.1.2`, 3.1.22 and 13.1.2"],
  ['<section:3.1.2> and [x](section:3.1.2 "was 3.1.2")', '<section:3.1.20> and [x](section:3.1.20 "was 3.1.2")'],
  ["\ufeffSee [3.1.2](section:3.1.2).", "\ufeffSee [3.1.20](section:3.1.20)."],
  ["\\*Odd\\* &amp; “curly”\t3.1.2  \r\nnext", "\\*Odd\\* &amp; “curly”\t3.1.20  \r\nnext"],
])("citations are rewritten and nothing else is: %j", (before, after) => {
  expect(rewriteWords(before, sameEverywhere(moves))).toBe(after);
});

test("where numbers begin anew in each chapter, a chapter that moves takes no section's label along, nor one of another text", () => {
  const written = writtenMoves(
    new Map([
      ["5.1", "6.1"],
      ["5.1/5.1", "6.1/5.1"],
      ["4.1/5.1", "4.1/5.2"],
    ]),
    { number: "4.1", numbering: "chapter" },
    new Map([
      ["5.1", "kites"],
      ["4.1", "boats"],
    ]),
  );
  expect(rewriteWords("See section 5.1, chapter 5.1 and section 5.1 of the invented Code.", written)).toBe(
    "See section 5.2, chapter 6.1 and section 5.1 of the invented Code.",
  );
  expect(rewriteWords("[a](section:5.1), [b](chapter:5.1), [c](section:5.1/5.1), [d](section:boats/5.1(a))", written)).toBe(
    "[a](section:5.2), [b](chapter:6.1), [c](section:6.1/5.1), [d](section:boats/5.2(a))",
  );
});

const files = [
  {
    name: "3.1-kites/chapter.yml",
    text: "# kept\nid: ck01\ntitle: Kites\nas-at: 2018-03-01\nparts:\n  - title: One\n    sections: [3.1.1, 3.1.2]\n  - title: Two\n    sections: [3.1.3]\n",
  },
  { name: "3.1-kites/3.1.1.md", text: "---\nid: ka01\nversion: 2018-03-01\n---\n\nSee 3.1.2.\n" },
  { name: "3.1-kites/3.1.2.md", text: "---\nid: ka02\nversion: 2018-03-01\n---\n\nWords.\n" },
  { name: "3.1-kites/3.1.3.md", text: "---\nid: ka03\nversion: 2018-03-01\n---\n\nWords.\n" },
];
const named = (changed: typeof files, name: string) => changed.find((file) => file.name === name)?.text;

test("an earlier version moves with its section and stays letter for letter", () => {
  const earlier = { name: "3.1-kites/superseded/3.1.2/2017-01-01.md", text: "---\nid: ka02\nversion: 2017-01-01\n---\n\nSee 3.1.2.\n" };
  const changed = renumber([...files, earlier], new Map([["3.1.2", "3.1.4"]]), new Map([["3.1.2", "ka02"]]), "2026-01-31");
  expect(named(changed, "3.1-kites/superseded/3.1.4/2017-01-01.md")).toBe(earlier.text);
  expect(named(changed, earlier.name)).toBeUndefined();
});

test("a section takes its new place among the parts, and the number history tells since when", () => {
  const changed = renumber(files, new Map([["3.1.2", "3.1.4"]]), new Map([["3.1.2", "ka02"]]), "2026-01-31");
  expect(changed.map((file) => file.name).sort()).toEqual([
    "3.1-kites/3.1.1.md",
    "3.1-kites/3.1.3.md",
    "3.1-kites/3.1.4.md",
    "3.1-kites/chapter.yml",
    "number-history.yml",
  ]);
  expect(named(changed, "3.1-kites/chapter.yml")).toMatch(/^# kept\n[\s\S]*\[ ?3\.1\.1 ?\][\s\S]*\[ ?3\.1\.3, 3\.1\.4 ?\]/);
  expect(named(changed, "number-history.yml")).toContain(
    "ka02:\n  - number: 3.1.2\n    from: 2018-03-01\n  - number: 3.1.4\n    from: 2026-01-31\n",
  );
});

test("a section keeps its place among those of other labels while its own are in order", () => {
  const chapter =
    "id: ck02\ntitle: Rules\nas-at: 2018-03-01\nparts:\n  - sections: [Article I, Section 1.01, Article II, Section 2.01, Article III]\n";
  const rules = [
    { name: "kite-rules/chapter.yml", text: chapter },
    { name: "manual.yml", text: "numbering: chapter\n" },
    { name: "kite-rules/section-2.01.md", text: "---\nid: ka21\nversion: 2018-03-01\nlabel: Section 2.01\n---\n\nWords.\n" },
  ];
  const [from, to] = ["kite-rules/Section 2.01", "kite-rules/Section 2.02"];
  const changed = renumber(rules, new Map([[from, to]]), new Map([[from, "ka21"]]), "2026-01-31");
  expect(named(changed, "kite-rules/chapter.yml")).toMatch(/Article II, Section 2\.02, Article III/);
});

/** The parts of the chapter of four invented sections, "title: numbers", after one of them took another number. */
function partsAfter(from: string, to: string): string[] {
  const parts =
    "parts:\n  - title: One\n    sections: [3.1.1, 3.1.2]\n  - title: Two\n    sections: [3.1.3]\n  - title: Three\n    sections: [3.1.5, 3.1.8]\n";
  const chapter = { ...files[0], text: files[0].text.replace(/parts:[\s\S]*/, parts) };
  const changed = renumber([chapter, ...files.slice(1)], new Map([[from, to]]), new Map([[from, "ka03"]]), "2026-01-31");
  const found = parse(named(changed, "3.1-kites/chapter.yml") ?? "", { schema: "failsafe" }).parts as {
    title: string;
    sections: string[];
  }[];
  return found.map(({ title, sections }) => `${title}: ${sections.join(" ")}`);
}

test.each([
  ["to the end", "3.1.9", ["One: 3.1.1 3.1.2", "Three: 3.1.5 3.1.8", "Two: 3.1.9"]],
  ["where it was", "3.1.4", ["One: 3.1.1 3.1.2", "Two: 3.1.4", "Three: 3.1.5 3.1.8"]],
  ["to the beginning", "3.1.0", ["Two: 3.1.0", "One: 3.1.1 3.1.2", "Three: 3.1.5 3.1.8"]],
  ["in among the sections of another part, which it joins", "3.1.6", ["One: 3.1.1 3.1.2", "Three: 3.1.5 3.1.6 3.1.8"]],
])("the only section of a part takes the part along %s", (_where, to, parts) => {
  expect(partsAfter("3.1.3", to)).toEqual(parts);
});

test("a chapter takes its folder, its sections and all citations with it, and an earlier number history is only added to", () => {
  const all = new Map(["3.1", "3.1.1", "3.1.2", "3.1.3"].map((number) => [number, number.replace("3.1", "19.1")]));
  const ids = new Map([
    ["3.1", "ck01"],
    ["3.1.1", "ka01"],
    ["3.1.2", "ka02"],
    ["3.1.3", "ka03"],
  ]);
  const earlier = "# mine\nka01:\n  - number: 3.1.1\n    from: 2017-01-01\n";
  const changed = renumber([...files, { name: "number-history.yml", text: earlier }], all, ids, "2026-01-31");
  expect(named(changed, "19.1-kites/19.1.1.md")).toContain("See 19.1.2.");
  expect(named(changed, "19.1-kites/chapter.yml")).toContain("19.1.3");
  expect(named(changed, "number-history.yml")?.startsWith(`${earlier}  - number: 19.1.1\n    from: 2026-01-31\n`)).toBe(true);
  expect(changed.some((file) => file.name.startsWith("3.1-"))).toBe(false);
});

test("a citation in running words that could not be told from other figures any more is named, with its file", () => {
  const { files } = readContent("tests/fixtures/letters");
  const lost = (from: string, to: string) =>
    citationsLost(files, new Map([[`standing-orders/${from}`, `standing-orders/${to}`]])).map(({ name, ...move }) => [name, move]);
  expect(lost("12A(3)", "14(3)")).toEqual([["standing-orders/5a.md", { from: "12A(3)", to: "14(3)" }]]);
  expect(lost("12A(3)", "14A(3)")).toEqual([]);
});

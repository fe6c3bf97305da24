// Labels of every form that real manuals have: each in a small invented chapter, read, nested, cited, found and renumbered.
import { expect, test } from "vitest";
import { examineFiles } from "../../../lib/content/get-manual";
import { renumber } from "../../../lib/content/renumber";
import { sectionsBelow, sectionsOf } from "../../../lib/domain/manual";
import { inOwnChapter, slugOf } from "../../../lib/domain/number";
import { buildSearchIndex } from "../../../lib/generate/search-index";
import { lateCode, memorySource } from "../../../lib/search/memory-source";
import { openSearch } from "../../../lib/search/search";
import { pageAddress } from "../../../lib/site/urls";

type Case = {
  form: string;
  /** As printed, in order; the words of the last cite all others. */
  labels: string[];
  /** Label → label that it is below. */
  below?: Record<string, string>;
  /** What readers type → the label that they mean. */
  typed: Record<string, string>;
  /** A label and what it becomes, with those below it. */
  moved: [string, string, Record<string, string>?];
  /** Labels that the words alone cannot cite, for they may be anything. */
  uncited?: string[];
};

const cases: Case[] = [
  {
    form: "levels from an introduction numbered 0",
    labels: ["0", "0.1", "1", "1.1", "1.1.1", "1.1.1.1", "1.10"],
    below: { "0.1": "0", "1.1": "1", "1.1.1": "1.1", "1.1.1.1": "1.1.1", "1.10": "1" },
    typed: { "1.1.1.1": "1.1.1.1", "section 1.10": "1.10", "0.1": "0.1" },
    moved: ["1", "2", { "1.1": "2.1", "1.1.1": "2.1.1", "1.1.1.1": "2.1.1.1", "1.10": "2.10" }],
    uncited: ["0", "1"],
  },
  {
    form: "steps",
    labels: ["Step 1", "Step 2", "Step 10"],
    typed: { "step 2": "Step 2", "Step 10": "Step 10" },
    moved: ["Step 2", "Step 3"],
  },
  {
    form: "appendices with sections",
    labels: ["Appendix A", "Appendix A.1", "Appendix B"],
    below: { "Appendix A.1": "Appendix A" },
    typed: { "appendix b": "Appendix B", "appendix a.1": "Appendix A.1" },
    moved: ["Appendix A", "Appendix C", { "Appendix A.1": "Appendix C.1" }],
  },
  {
    form: "by-laws with brackets",
    labels: ["Bylaw 7", "Bylaw 7(2)", "Bylaw 7(2)(a)", "Bylaw 12"],
    below: { "Bylaw 7(2)": "Bylaw 7", "Bylaw 7(2)(a)": "Bylaw 7(2)" },
    typed: { "bylaw 12": "Bylaw 12", "7(2)": "Bylaw 7(2)", "bylaw 7(2)(a)": "Bylaw 7(2)(a)" },
    moved: ["Bylaw 7", "Bylaw 8", { "Bylaw 7(2)": "Bylaw 8(2)", "Bylaw 7(2)(a)": "Bylaw 8(2)(a)" }],
  },
  {
    form: "paragraph signs",
    labels: ["§ 3", "§ 3.1", "§ 4"],
    below: { "§ 3.1": "§ 3" },
    typed: { "§ 4": "§ 4", "§3.1": "§ 3.1" },
    moved: ["§ 3", "§ 5", { "§ 3.1": "§ 5.1" }],
  },
  {
    form: "numbers inserted later, at two places",
    labels: ["5", "5A", "5AA", "5B", "12A", "12A.3", "12A.10"],
    below: { "12A.3": "12A", "12A.10": "12A" },
    typed: { "5aa": "5AA", "12a.10": "12A.10", "section 5b": "5B" },
    moved: ["12A", "12B", { "12A.3": "12B.3", "12A.10": "12B.10" }],
    uncited: ["5", "5A", "5AA", "5B", "12A"],
  },
  {
    form: "letters with figures and letters below",
    labels: ["A", "A.1", "A.1.a", "A.1.b", "B", "B.1"],
    below: { "A.1": "A", "A.1.a": "A.1", "A.1.b": "A.1", "B.1": "B" },
    typed: { "a.1.b": "A.1.b", "B.1": "B.1" },
    moved: ["A.1", "A.2", { "A.1.a": "A.2.a", "A.1.b": "A.2.b" }],
    uncited: ["A", "B"],
  },
  {
    form: "Roman numerals with a gap",
    labels: ["I", "II", "II.1", "IX", "XIV.2"],
    below: { "II.1": "II" },
    typed: { "II.1": "II.1", "xiv.2": "XIV.2" },
    moved: ["II", "III", { "II.1": "III.1" }],
    uncited: ["I", "II", "IX"],
  },
  {
    form: "words of several alphabets and leading zeros",
    labels: ["Erthygl 5", "Článek 07", "Стаття 12A(3)", "Section 01.02"],
    typed: { "erthygl 5": "Erthygl 5", "Стаття 12A(3)": "Стаття 12A(3)", "section 1.02": "Section 01.02" },
    moved: ["Erthygl 5", "Erthygl 6"],
  },
  {
    form: "words with a hyphen and an apostrophe",
    labels: ["By-law 7", "By-law 7.1", "Chair’s Order 2", "By-law 12"],
    below: { "By-law 7.1": "By-law 7" },
    typed: { "by-law 12": "By-law 12", "bylaw 12": "By-law 12", "7.1": "By-law 7.1", "chair's order 2": "Chair’s Order 2" },
    moved: ["By-law 7", "By-law 8", { "By-law 7.1": "By-law 8.1" }],
  },
  {
    form: "abbreviated words",
    labels: ["Sec. 1", "Sec. 1.01", "Sec. 1.02", "Sec. 2"],
    below: { "Sec. 1.01": "Sec. 1", "Sec. 1.02": "Sec. 1" },
    typed: { "sec. 1.02": "Sec. 1.02", "section 2": "Sec. 2", "sec 2": "Sec. 2", "1.01": "Sec. 1.01" },
    moved: ["Sec. 1", "Sec. 3", { "Sec. 1.01": "Sec. 3.01", "Sec. 1.02": "Sec. 3.02" }],
  },
  {
    form: "words of four, and pilcrows",
    labels: ["Local Standing Financial Instruction 3", "Local Standing Financial Instruction 3.1", "¶ 4", "¶ 5"],
    below: { "Local Standing Financial Instruction 3.1": "Local Standing Financial Instruction 3" },
    typed: { "instruction 3.1": "Local Standing Financial Instruction 3.1", "¶ 5": "¶ 5" },
    moved: [
      "Local Standing Financial Instruction 3",
      "Local Standing Financial Instruction 5",
      { "Local Standing Financial Instruction 3.1": "Local Standing Financial Instruction 5.1" },
    ],
  },
  {
    form: "a letter and figures",
    labels: ["A1", "A2", "A10", "B1", "B1.1", "B1.2"],
    below: { "B1.1": "B1", "B1.2": "B1" },
    typed: { a10: "A10", "b1.1": "B1.1" },
    moved: ["B1", "C1", { "B1.1": "C1.1", "B1.2": "C1.2" }],
    uncited: ["A1", "A2", "A10", "B1"],
  },
  {
    form: "leading zeros without words",
    labels: ["01", "01.1", "02", "02.05", "02.10", "03"],
    below: { "01.1": "01", "02.05": "02", "02.10": "02" },
    typed: { "02.05": "02.05", "2.5": "02.05", "01": "01" },
    moved: ["02", "04", { "02.05": "04.05", "02.10": "04.10" }],
    uncited: ["01", "02"],
  },
  {
    form: "brackets alone",
    labels: ["(1)", "(2)", "(2)(a)", "(2)(b)", "(3)"],
    below: { "(2)(a)": "(2)", "(2)(b)": "(2)" },
    typed: { "(2)(b)": "(2)(b)", "2(b)": "(2)(b)" },
    moved: ["(2)", "(4)", { "(2)(a)": "(4)(a)", "(2)(b)": "(4)(b)" }],
    // An item of the section itself is cited so.
    uncited: ["(1)", "(2)", "(2)(a)", "(2)(b)"],
  },
  {
    form: "figures with letters and small numerals below",
    labels: ["1", "1.A", "1.A.1", "1.A.1.a", "1.A.1.a.iv", "3", "3.i", "3.ii", "7b", "7b.2", "8"],
    below: { "1.A": "1", "1.A.1": "1.A", "1.A.1.a": "1.A.1", "1.A.1.a.iv": "1.A.1.a", "3.i": "3", "3.ii": "3", "7b.2": "7b" },
    typed: { "1.a.1.a.iv": "1.A.1.a.iv", "3.ii": "3.ii", "section 7b.2": "7b.2" },
    moved: ["1.A", "1.B", { "1.A.1": "1.B.1", "1.A.1.a": "1.B.1.a", "1.A.1.a.iv": "1.B.1.a.iv" }],
    uncited: ["1", "3", "7b"],
  },
];

const front = (id: string, label?: string) =>
  `---\nid: ${id}\nversion: 2022-05-01\n${label === undefined ? "" : `label: ${label}\n`}title: Invented\n---\n\n`;
const idOf = (at: number) => `q${at}aa`.slice(0, 4);

function filesOf(labels: string[], uncited: string[]) {
  const last = labels.length - 1;
  const cited = labels.slice(0, last).filter((label) => !uncited.includes(label));
  const words = (at: number) =>
    at === last ? `Read ${cited.map((label) => (/^\d/.test(label) ? `section ${label}` : label)).join("; ")}.\n` : "Invented words.\n";
  return [
    {
      name: "manual.yml",
      text: "title: Invented\nshort-title: I\npublisher: Nobody\naddress: https://i.example.org\ntime-zone: Europe/London\nnumbering: chapter\n",
    },
    {
      name: "rules/chapter.yml",
      text: `id: q0zz\ntitle: Rules\nas-at: 2022-05-01\nparts:\n  - sections:\n${labels.map((label) => `      - ${label}\n`).join("")}`,
    },
    ...labels.map((label, at) => ({
      name: `rules/${slugOf(label)}.md`,
      text: front(idOf(at), slugOf(label) === label ? undefined : label) + words(at),
    })),
  ];
}

const allowed = ["missing-lock", "missing-number-history", "unlocked-version"] as const;
const read = (files: { name: string; text: string }[]) => {
  const { problems, loaded } = examineFiles(files, "invented", [...allowed]);
  if (!loaded) throw new Error(problems.map(({ message }) => message).join("\n"));
  return { problems, manual: loaded.manual, sections: loaded.manual.chapters.flatMap(sectionsOf) };
};
const own = (numbers: string[]) => numbers.map(inOwnChapter);

test.each(cases)("$form: read in order, each with an address, below what it is part of", ({ labels, below = {}, uncited = [] }) => {
  const { problems, sections } = read(filesOf(labels, uncited));
  expect(problems).toEqual([]);
  expect(own(sections.map(({ number }) => number))).toEqual(labels);
  expect(new Set(sections.map(({ number }) => pageAddress(number))).size).toBe(labels.length);
  expect(Object.fromEntries(sections.flatMap(({ number, parent }) => (parent ? [own([number, parent])] : [])))).toEqual(below);
});

test.each(cases)("$form: cited in words and found by what readers type", async ({ labels, typed, uncited = [] }) => {
  const { manual, sections } = read(filesOf(labels, uncited));
  const last = sections.at(-1);
  expect(own(last?.cites ?? [])).toEqual(labels.slice(0, -1).filter((label) => !uncited.includes(label)));
  const { search } = await openSearch(memorySource(buildSearchIndex(manual)), lateCode);
  for (const [query, label] of Object.entries(typed)) {
    const { results } = await search(query);
    expect([query, results[0] && inOwnChapter(results[0].number)]).toEqual([query, label]);
  }
});

test.each(cases)("$form: renumbered with all that is part of it, and no check code changes", ({ labels, moved, uncited = [] }) => {
  const [from, to, others = {}] = moved;
  const files = filesOf(labels, uncited);
  const before = read(files);
  const moves = new Map(Object.entries({ [from]: to, ...others }).map(([one, now]) => [`rules/${one}`, `rules/${now}`]));
  expect(own(sectionsBelow(`rules/${from}`, before.sections).map(({ number }) => number)).sort()).toEqual(Object.keys(others).sort());
  const ids = new Map(before.sections.map(({ number, id }) => [number, id]));
  const after = read(renumber(files, moves, ids, "2024-01-01"));
  const now = (number: string) => moves.get(number) ?? number;
  expect(after.problems).toEqual([]);
  expect(after.sections.map(({ number }) => number).sort()).toEqual(before.sections.map(({ number }) => now(number)).sort());
  const codes = (sections: typeof before.sections) => Object.fromEntries(sections.map(({ id, fingerprint }) => [id, fingerprint]));
  expect(codes(after.sections)).toEqual(codes(before.sections));
  expect(after.sections.find(({ id }) => id === idOf(labels.length - 1))?.cites.sort()).toEqual(
    (before.sections.at(-1)?.cites ?? []).map(now).sort(),
  );
});

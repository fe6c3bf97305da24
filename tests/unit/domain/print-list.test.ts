import { expect, test } from "vitest";
import { mostSelected, readPrintList, sayLeftOut, writePrintList } from "../../../lib/domain/print-list";

const held = [...Array.from({ length: 20 }, (_, i) => `8.45.${i + 1}`), "8.46.1", "8.46.2", "8.46.2a", "8.46.3"];

test("sections and runs are read in the order they were chosen, each once", () => {
  expect(readPrintList("#8.45.9,8.45.2,8.45.7-8.45.9,8.45.2", held)).toEqual({
    numbers: ["8.45.9", "8.45.2", "8.45.7", "8.45.8"],
    left: 0,
    unknown: [],
    name: "",
  });
});

test("a range may cross chapters, be short or backwards, and a chapter includes its sections", () => {
  expect(readPrintList("#8.45.19-8.46.2", held).numbers).toEqual(["8.45.19", "8.45.20", "8.46.1", "8.46.2"]);
  expect(readPrintList("#8.45.7-9", held).numbers).toEqual(["8.45.7", "8.45.8", "8.45.9"]);
  expect(readPrintList("#8.45.9–8.45.7", held).numbers).toEqual(["8.45.7", "8.45.8", "8.45.9"]);
  expect(readPrintList("#8.46", held).numbers).toEqual(["8.46.1", "8.46.2", "8.46.2a", "8.46.3"]);
});

test("an item chooses the section that has it, unless its label is that of a section", () => {
  expect(readPrintList("#8.45.7(a)(ii),8.45.9(b)-8.45.11", held).numbers).toEqual(["8.45.7", "8.45.9", "8.45.10", "8.45.11"]);
  expect(readPrintList("#12a(3)(b),12A(4)", ["12A", "12A(3)"]).numbers).toEqual(["12A(3)", "12A"]);
  expect(readPrintList("#8.45.99(a),(a)", held)).toMatchObject({ numbers: [], unknown: ["8.45.99(a)", "(a)"] });
});

test("what the manual does not have is named, and the rest is kept", () => {
  expect(readPrintList("#8.45.2,8.45.21,rubbish,8.45.2-8.45.99", held)).toEqual({
    numbers: ["8.45.2"],
    left: 0,
    unknown: ["8.45.21", "rubbish", "8.45.2-8.45.99"],
    name: "",
  });
});

test("the name is read, whatever is in it", () => {
  expect(readPrintList("#8.45.2&name=Induction%2C+September+%26+more", held).name).toBe("Induction, September & more");
  expect(readPrintList(writePrintList(["8.45.2"], " <b> & “x” ", held), held).name).toBe("<b> & “x”");
  expect(readPrintList("#8.45.2&name=a%E2%80%AEb%0Ac%E2%81%A7", held).name).toBe("abc");
  expect(readPrintList(`#8.45.2&name=${"x".repeat(500)}`, held).name).toHaveLength(80);
});

test("runs of three and more are written short, others one by one", () => {
  expect(writePrintList(["8.45.2", "8.45.7", "8.45.8", "8.45.9", "8.45.10", "8.45.11"], "", held)).toBe("#8.45.2,8.45.7-8.45.11");
  expect(writePrintList(["8.45.2", "8.45.3", "8.45.1"], "", held)).toBe("#8.45.2,8.45.3,8.45.1");
  expect(writePrintList([], "", held)).toBe("#");
});

const labelled = [
  "Article 5",
  "Article 5A",
  "Article 7",
  "12A(3)",
  "12A(4)",
  "Section 1.01",
  "Sec. 2-x",
  "1.1",
  "1.2",
  "B1.1",
  "what-to-do",
].flatMap((label) => [`rules-of-2020/${label}`, `5.1/${label}`]);

test.each([
  ["of figures", held],
  ["with words", [...labelled].sort()],
])("what is written is read again the same, for thousands of choices of numbers %s", (_form, held) => {
  let state = 8_45;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let i = 0; i < 3_000; i++) {
    const numbers = [...new Set(Array.from({ length: next(12) }, () => held[next(held.length)]))];
    const from = next(held.length);
    const chosen = [...new Set([...numbers, ...held.slice(from, from + next(8))])];
    expect(readPrintList(writePrintList(chosen, "", held), held)).toEqual({ numbers: chosen, left: 0, unknown: [], name: "" });
  }
});

test.each(["#", "", "#%E0%A4%A", "#&&&", "#-", "#,,,", "#__proto__", "#8.45.", "#.", `#${"8.45.2,".repeat(100_000)}`, "#\u202e😀"])(
  "the fragment %.40s does no harm",
  (hash) => {
    const printList = readPrintList(hash, held);
    expect(printList.numbers.every((number) => held.includes(number))).toBe(true);
    expect(sayLeftOut(printList).join(" ").length).toBeLessThan(1_000);
  },
);

test("no more sections than can be shown are taken, and the rest are counted", () => {
  const many = Array.from({ length: 999 }, (_, i) => `1.${i + 1}`);
  const printList = readPrintList("#1", many);
  expect(printList.numbers).toHaveLength(mostSelected);
  expect(sayLeftOut(printList)).toEqual([
    "The list has 699 more sections than can be shown at once. Open or print their chapters instead.",
  ]);
});

test("numbers that are not in the manual are listed: twenty by name, the others as a count", () => {
  const wrong = Array.from({ length: 23 }, (_, i) => `wrong${i + 1}`);
  expect(sayLeftOut(readPrintList(`#8.45.2,${wrong.join(",")}`, held))).toEqual([
    `Not in this manual: ${wrong.slice(0, 20).join(", ")} and 3 more.`,
  ]);
  expect(sayLeftOut(readPrintList("#8.45.2", held))).toEqual([]);
});

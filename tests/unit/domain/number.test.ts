import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aboveOf, besideOf, isNumber, isSectionOf, isWithin, labelOf, partWithin } from "../../../lib/domain/number";
import { compareAmong, compareNumbers, isAnyNumber } from "../../../lib/domain/number-order";

test("8.45.10 follows 8.45.9", () => {
  expect(["8.45.10", "8.45.9", "8.10", "8.2"].sort(compareNumbers)).toEqual(["8.2", "8.10", "8.45.9", "8.45.10"]);
});

test("numbers are ordered chapter by chapter, an inserted 5A between 5 and 6, and titles after labels", () => {
  const order = ["2/1", "2/1.2", "2/5", "2/5A", "2/6", "2/what-to-do", "10/1"];
  expect([...order].reverse().sort(compareNumbers)).toEqual(order);
});

test("a number has no leading zeros and no more than five integers", () => {
  expect(["8.45.7", "8.45.7a", "8.045", "8.", "1.2.3.4.5.6"].map(isNumber)).toEqual([true, true, false, false, false]);
});

test("a number may be a label of any form, after its chapter where labels begin anew in each", () => {
  const good = ["8.45.7", "online-safety/3.2", "5.1/3.2", "constitution/Article 5", "standing-orders/12A(3)", "policy/what-to-do", "IV.2"];
  expect(good.filter((number) => !isAnyNumber(number))).toEqual([]);
  expect(["", "/", "a/b/c", "What to do", "3.2/", "../etc", "a//b", "x".repeat(99)].filter(isAnyNumber)).toEqual(["x".repeat(99)]);
});

test("what is printed is the label without the chapter, and nothing for what has a title alone", () => {
  expect(["8.45.7", "online-safety/3.2", "constitution/Article 5", "policy/what-to-do", "online-safety"].map(labelOf)).toEqual([
    "8.45.7",
    "3.2",
    "Article 5",
    "",
    "",
  ]);
});

test("a number is within the one whose components it begins with, in whole components", () => {
  expect(isWithin("8.45.7", "8.45")).toBe(true);
  expect(isWithin("8.450", "8.45")).toBe(false);
  expect(isWithin("12A(3)", "12A")).toBe(true);
  expect(isWithin("online-safety/3.2", "online-safety")).toBe(true);
  expect(isWithin("8.45", "8.45")).toBe(false);
  expect([isSectionOf("8.45.7", "8.45"), isSectionOf("8.45.7.1", "8.45")]).toEqual([true, false]);
  expect([aboveOf("8.45.7"), aboveOf("12A(3)"), aboveOf("a/3"), aboveOf("8")]).toEqual(["8.45", "12A", "a", ""]);
  expect([besideOf("8.45.7", "9"), besideOf("12A(3)", "4"), partWithin("8.45.7", "8.45")]).toEqual(["8.45.9", "12A(4)", "7"]);
});

test("only lib/domain takes numbers apart at their dots", () => {
  const takesApart = /number\w*\.(?:split|lastIndexOf|indexOf)\("\."\)|`\$\{(?:chapter(?:\.number)?|number|item|one|place)\}\.`\)/;
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const taking = files.filter((file) => !file.startsWith(join("lib", "domain")) && takesApart.test(readFileSync(file, "utf8")));
  expect(files.length).toBeGreaterThan(400);
  expect(taking).toEqual([]);
});

test("beside others, a V or an X is the numeral that it is, for chapters and for sections of each", () => {
  const parts = ["Part I", "Part II", "Part IV", "Part V", "Part V/1", "Part V/2", "Part IX", "Part X", "rules/A", "rules/C", "rules/V"];
  expect([...parts].reverse().sort(compareAmong(parts))).toEqual(parts);
});

import { expect, test } from "vitest";
import { bracketsIn, splitItem } from "../../../lib/domain/item-name";

const labels = new Set(["8.45.7", "12A", "12A(3)"]);
const split = (written: string) => splitItem(written, (one) => labels.has(one));

test.each([
  ["8.45.7", "8.45.7", ""],
  ["8.45.7(a)(ii)", "8.45.7", "(a)(ii)"],
  ["12A(3)(b)", "12A(3)", "(b)"],
  ["12A(4)", "12A", "(4)"],
  ["8.45.7(1.1)(b)", "8.45.7", "(1.1)(b)"],
])("in %s the longest label is the section, and what follows it an item", (written, label, item) => {
  expect(split(written)).toEqual({ label, item });
});

test.each(["8.45.8(a)", "8.45.7()", "8.45.7(a b)", "8.45.7(a", "8.45.7(1.)", "8.45.7(.1)", "(a)", ""])(
  "“%s” names no item of a section",
  (written) => {
    expect(split(written)).toBeUndefined();
  },
);

test("a text of ten thousand brackets ends at once", () => {
  expect(split("(a)".repeat(10_000))).toBeUndefined();
  expect(bracketsIn("(a)".repeat(10_000))).toBe("(a)".repeat(8));
});

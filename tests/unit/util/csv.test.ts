import fc from "fast-check";
import { expect, test } from "vitest";
import { byteOrderMark, csvText } from "../../../lib/util/csv";

/** The cells of a text as spreadsheets read it, separated by `separator`. A quote opens a cell only at its start. */
function cellsOf(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (const sign of text.slice(byteOrderMark.length).replaceAll("\r\n", "\n")) {
    if (!isQuoted && (sign === separator || sign === "\n")) {
      cells.push(cell);
      cell = "";
    } else {
      // Of two quotes in a row, the first closes the cell and the second opens it again.
      if (sign === '"' && (isQuoted || cell.replaceAll('"', "") === "" || cell.endsWith('"'))) isQuoted = !isQuoted;
      cell += sign;
    }
  }
  return cells;
}

test("a table is UTF-8 with a byte order mark, has CR LF line ends, and doubles its quotes", () => {
  expect(csvText([["Kite", 'a "red" one, or two']])).toBe('\ufeff"Kite","a ""red"" one, or two"\r\n');
});

test.each([
  ["=1+1", "'=1+1"],
  ["+44 1273", "'+44 1273"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'=1"],
  ["\r\n=1", "'=1"],
  ['"=1', '\'""=1'],
  ["＝1", "'＝1"],
  ["kite;=1", "kite;'=1"],
  ["kite; +1", "kite;' +1"],
  ["first\nsecond", "first second"],
  ["a = b, x - y; kite", "a = b, x - y; kite"],
])("%j becomes neither a formula nor a separate line", (cell, shown) => {
  expect(csvText([[cell]])).toBe(`\ufeff"${shown}"\r\n`);
});

test("no cell begins a formula, whatever it contains, and whether commas or semicolons separate the cells", () => {
  const cell = fc.string({ unit: fc.constantFrom("=", "+", "-", "@", ";", ",", '"', "'", " ", "\t", "\n", "\r", "a", "1", "＝") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      for (const separator of [",", ";"])
        for (const one of cellsOf(csvText(rows), separator)) expect(one.replace(/^[\s"]+/, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
  );
});

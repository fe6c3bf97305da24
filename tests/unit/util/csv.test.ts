import fc from "fast-check";
import { expect, test } from "vitest";
import { byteOrderMark, csvText } from "../../../lib/util/csv";

/** The cells of a text as spreadsheets read it, `separator` between them: a quote opens a cell only at its beginning. */
function cellsOf(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (const sign of text.slice(byteOrderMark.length).replaceAll("\r\n", "\n")) {
    if (!isQuoted && (sign === separator || sign === "\n")) {
      cells.push(cell);
      cell = "";
    } else {
      // Of a doubled quote the first closes the cell, the second opens it again.
      if (sign === '"' && (isQuoted || cell.replaceAll('"', "") === "" || cell.endsWith('"'))) isQuoted = !isQuoted;
      cell += sign;
    }
  }
  return cells;
}

test("a table is UTF-8 with a byte order mark, its lines end with CR LF, its quotes are doubled", () => {
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
])("%j becomes no formula and no line of its own", (cell, shown) => {
  expect(csvText([[cell]])).toBe(`\ufeff"${shown}"\r\n`);
});

test("whatever a cell has, and whether commas or semicolons divide the cells, none begins a formula", () => {
  const cell = fc.string({ unit: fc.constantFrom("=", "+", "-", "@", ";", ",", '"', "'", " ", "\t", "\n", "\r", "a", "1", "＝") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      for (const separator of [",", ";"])
        for (const one of cellsOf(csvText(rows), separator)) expect(one.replace(/^[\s"]+/, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
  );
});

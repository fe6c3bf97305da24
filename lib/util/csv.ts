// Tables for spreadsheets: comma-separated values (RFC 4180) that no spreadsheet reads as formulas.

/** Tells spreadsheets that a file is UTF-8. */
export const byteOrderMark = "\ufeff";

/**
 * The table as text, with every cell in quotes and lines that end in CR LF. Line breaks and other control characters in cells
 * become spaces. A cell that a spreadsheet would read as a formula gets an apostrophe in front (OWASP, "CSV Injection"). So does
 * text after a semicolon inside a cell, because some spreadsheets split cells at semicolons.
 */
export function csvText(rows: string[][]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

// What begins a formula, also in full-width form, and what may come before it: quotes and spaces.
const formula = /(^|;)([\s"“”'‘’]*)(?=[=+\-@＝＋－＠])/g;

function cell(text: string): string {
  const inOneLine = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  return `"${inOneLine.replace(formula, "$1'$2").replaceAll('"', '""')}"`;
}

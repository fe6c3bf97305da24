// Tables for spreadsheets: comma-separated values (RFC 4180) that no spreadsheet reads as formulas.

/** Spreadsheets tell by it that a file is UTF-8. */
export const byteOrderMark = "\ufeff";

/**
 * The table as text, every cell in quotes, the lines ended by CR LF. Line breaks and other control characters in cells become spaces.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"); so does, inside a
 * cell, what comes after a semicolon, for where semicolons divide the cells it would begin one.
 */
export function csvText(rows: string[][]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

// What begins a formula, in the wide form as well; what may come before it: quotes and spaces.
const formula = /(^|;)([\s"“”'‘’]*)(?=[=+\-@＝＋－＠])/g;

function cell(text: string): string {
  const inOneLine = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  return `"${inOneLine.replace(formula, "$1'$2").replaceAll('"', '""')}"`;
}

// Lines that come back on every sheet of a text: its running heads and feet, and the numbers of its pages.
import type { Line } from "./read-text";
import { type Remark, wordsOf } from "./remarks";

const pageNumber = /^(?:page\s+\d+(?:\s+(?:of|\/)\s+\d+)?|\d+\s+of\s+\d+|[-–]\s*\d+\s*[-–])$/i;
const hasPageNumber = /\bpage\s+\d+\b|\b\d+\s+of\s+\d+\b/i;

/** The lines without them; each is told. A form feed between sheets becomes an empty line, but where a paragraph goes on. */
export function leaveOutRunningHeads(raw: string[], remarks: Remark[]): Line[] {
  const lines: Line[] = [];
  const atEdge = new Set<number>();
  for (const [i, text] of raw.entries())
    for (const [part, said] of text.split("\f").entries()) lines.push({ at: i + 1, text: part > 0 ? `\f${said}` : said });
  const isBlank = ({ text }: Line) => text.trim() === "";
  // What is first and last on a sheet.
  for (const [i, line] of lines.entries()) {
    if (!line.text.startsWith("\f")) continue;
    for (let at = i - 1, seen = 0; at >= 0 && seen < 2 && i - at < 8; at--)
      if (!isBlank(lines[at])) seen += Number(atEdge.add(at) !== undefined);
    for (let at = i, seen = 0; at < lines.length && seen < 2 && at - i < 8; at++)
      if (!isBlank(lines[at])) seen += Number(atEdge.add(at) !== undefined);
  }
  const keyOf = (line: Line) => line.text.replace(/\s+/g, " ").trim().replace(/\d+/g, "0").toLowerCase();
  const counts = new Map<string, number>();
  for (const line of lines) if (!isBlank(line)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const isHead = (line: Line, i: number): boolean => {
    const words = line.text.replace(/\f/g, "").replace(/\s+/g, " ").trim();
    const often = counts.get(keyOf(line)) ?? 0;
    if (words === "" || words.length > 150) return false;
    if (pageNumber.test(words) && (often > 1 || atEdge.has(i))) return true;
    if (hasPageNumber.test(words) && often > 1 && isAlone(lines, i)) return true;
    return atEdge.has(i) && (often > 1 || /^\d{1,4}$/.test(words)) && !/^\d+\.\d/.test(words);
  };
  return lines.flatMap((line, i) => {
    const text = line.text.replace(/\f/g, "");
    if (!isHead(line, i)) return [{ ...line, text }];
    remarks.push({ kind: "running-head", at: line.at, words: text.replace(/\s+/g, " ").trim(), gone: wordsOf(text), isUncounted: true });
    return [];
  });
}

// Nothing else on the line, and an empty line or the end of the sheet on one side.
function isAlone(lines: Line[], i: number): boolean {
  return [lines[i - 1], lines[i + 1]].some((line) => !line || line.text.trim() === "" || line.text.startsWith("\f"));
}

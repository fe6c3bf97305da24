// Lines that come back on every sheet of a text: its running heads and feet, and the numbers of its pages.
import type { Line } from "./read-text";
import { type Remark, splitWords } from "./remarks";

const pageNumber = /^(?:page\s+\d+(?:\s+(?:of|\/)\s+\d+)?|\d+\s+of\s+\d+|[-–]\s*\d+\s*[-–])$/i;
const hasPageNumber = /\bpage\s+\d+\b|\b\d+\s+of\s+\d+\b/i;

/** Lines at the top and at the foot of a sheet that may be its head or foot. */
const mostAtEdge = 2;

/**
 * The lines without them; each is reported. A form feed between sheets becomes an empty line. `ranks` are those of large lines, which
 * are no heads of sheets where only small ones come back.
 */
export function leaveOutRunningHeads(raw: string[], remarks: Remark[], ranks: Map<number, number>): Line[] {
  const lines: Line[] = [];
  for (const [i, text] of raw.entries())
    for (const [part, said] of text.split("\f").entries())
      lines.push({ at: i + 1, text: part > 0 ? `\f${said}` : said, rank: said.trim() === "" ? undefined : ranks.get(i + 1) });
  const isBlank = ({ text }: Line) => text.trim() === "";
  const atEdge = edgesOf(lines);
  const keyOf = ({ text, rank = 0 }: Line) =>
    `${rank} ${text
      .replace(/\s+/g, " ")
      .trim()
      .replace(/\d+|\b[ivxl]{1,6}$/g, "0")
      .toLowerCase()}`;
  const counts = new Map<string, number>();
  for (const line of lines) if (!isBlank(line)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const sheets = 1 + lines.filter(({ text }) => text.startsWith("\f")).length;
  const first = lines.find((line) => !isBlank(line));
  const titles = new Map<string, number[]>();
  for (const [i, { text }] of lines.entries()) {
    const words = text.replace(/\s+/g, " ").trim();
    if (atEdge.has(i)) titles.set(words, [...(titles.get(words) ?? []), i]);
  }
  const isHead = (line: Line, i: number): boolean => {
    const words = line.text.replace(/\f/g, "").replace(/\s+/g, " ").trim();
    const often = counts.get(keyOf(line)) ?? 0;
    if (words === "" || words.length > 150) return false;
    // The first line of all is the title, unless it comes back on most sheets.
    if (first && keyOf(line) === keyOf(first) && often * 2 <= sheets) return false;
    if (pageNumber.test(words) && (often > 1 || atEdge.has(i))) return true;
    if (hasPageNumber.test(words) && often > 1 && isAlone(lines, i)) return true;
    // The chapter's own title may be the head of each sheet: its first line is the title.
    if (atEdge.has(i) && /^\d+\.\d/.test(words)) return titles.get(words)?.[0] !== i && (titles.get(words)?.length ?? 0) > 2;
    return atEdge.has(i) && (often > 1 || /^\d{1,4}$/.test(words));
  };
  return lines.flatMap((line, i) => {
    const text = line.text.replace(/\f/g, "");
    if (!isHead(line, i)) return [{ ...line, text }];
    remarks.push({ kind: "running-head", at: line.at, words: text.replace(/\s+/g, " ").trim(), gone: splitWords(text), isUncounted: true });
    return [];
  });
}

// Nothing else on the line, and an empty line or the end of the sheet on one side.
function isAlone(lines: Line[], i: number): boolean {
  return [lines[i - 1], lines[i + 1]].some((line) => !line || line.text.trim() === "" || line.text.startsWith("\f"));
}

// The lines that are first and last on a sheet.
function edgesOf(lines: Line[]): Set<number> {
  const starts = lines.flatMap(({ text }, i) => (text.startsWith("\f") ? [i] : []));
  const edges = new Set<number>();
  if (starts.length === 0) return edges;
  for (const [i, start] of [0, ...starts].entries()) {
    const end = starts[i] ?? lines.length;
    const said = Array.from({ length: end - start }, (_, at) => start + at).filter((at) => lines[at].text.trim() !== "");
    for (const at of [...said.slice(0, mostAtEdge), ...said.slice(-mostAtEdge)]) edges.add(at);
  }
  return edges;
}

// Running heads and page numbers of pages and word processor's documents that were made from a PDF: there they are paragraphs.
import type { Remark } from "./remarks";
import { plain } from "./section-lines";
import type { Source, SourceBlock } from "./source";

/** A longer paragraph is no head of a sheet. */
const longest = 120;
/** So many sheets show what comes back. */
const fewest = 3;

type SheetLine = { i: number; words: string; numbers: number[] };

/** The document without them; each is reported. A text has sheets of its own: leaveOutRunningHeads. */
export function leaveOutSheetLines(source: Source): Source {
  if (source.place !== "block") return source;
  const { blocks } = source;
  const groups = new Map<string, SheetLine[]>();
  blocks.forEach(({ node }, i) => {
    const words = node.type === "paragraph" || node.type === "heading" ? plain(node).replace(/\s+/g, " ").trim() : "";
    if (words === "" || words.length > longest) return;
    const key = words.replace(/\d+/g, "#").toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), { i, words, numbers: (words.match(/\d+/g) ?? []).map(Number) }]);
  });
  const counted = [...groups].filter(([key, lines]) => countsSheets(key, lines, blocks)).flatMap(([, lines]) => lines);
  const out = new Set(counted.map(({ i }) => i));
  const isBeside = ({ i }: SheetLine) => [i - 1, i + 1].some((at) => counted.some((line) => line.i === at));
  for (const lines of groups.values())
    if (counted.length >= fewest && lines.length >= fewest && lines.filter(isBeside).length * 5 >= lines.length * 4)
      for (const line of lines) if (isBeside(line)) out.add(line.i);
  if (out.size === 0) return source;
  const remarks = [...out]
    .sort((a, b) => a - b)
    .map((i): Remark => ({ kind: "running-head", at: blocks[i].at, words: plain(blocks[i].node) }));
  return { ...source, blocks: blocks.filter((_block, i) => !out.has(i)), remarks: [...source.remarks, ...remarks] };
}

// "Page 2 of 9"; "2 Kite policy", always with the same words; or a number beside the line that divides sheets. "Article 2" is none.
function countsSheets(key: string, lines: SheetLine[], blocks: SourceBlock[]): boolean {
  if (!isCounting(lines)) return false;
  if (/\bpage #(?: of #)?$|\bpage # ?(?:of|\/) ?#|^# of #$/.test(key)) return lines.length > 1;
  if (lines.length < fewest) return false;
  if (/^# (?:\| )?\D*\p{L}\D*\p{L}\D*$/u.test(key)) return true;
  const divided = lines.filter(({ i }) => [-2, -1, 1, 2].some((step) => blocks[i + step]?.node.type === "thematicBreak"));
  return divided.length * 5 >= lines.length * 4;
}

// One of their numbers goes up by one, or nearly so; the others stay.
function isCounting(lines: SheetLine[]): boolean {
  const [{ numbers }] = lines;
  return numbers.some((_first, at) => {
    const steps = lines.slice(1).map((line, i) => line.numbers[at] - lines[i].numbers[at]);
    const others = numbers.every((number, other) => other === at || lines.every((line) => line.numbers[other] === number));
    return (
      others &&
      steps.length > 0 &&
      steps.every((step) => step > 0 && step < 4) &&
      steps.filter((step) => step === 1).length * 2 >= steps.length
    );
  });
}

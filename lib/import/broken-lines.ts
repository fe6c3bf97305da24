// Text whose lines were broken to fit a sheet: its lines are joined to paragraphs again, and its divided words to words.
import type { Line } from "./read-text";
import type { Remark } from "./remarks";

/** Longer lines were not broken to fit a page. */
const longest = 100;

/**
 * The lines with each paragraph's on lines of their own where the text is not broken: an empty one is put between. Divided words
 * are joined in any case. `isLaidOut`: the lines are those of sheets, however long.
 */
export function joinLines(lines: Line[], remarks: Remark[], isLaidOut: boolean): Line[] {
  const joined = joinWords(lines, remarks);
  if (isLaidOut || isBroken(joined)) return apartFromTitles(joined);
  sayUnjoined(joined, remarks);
  return joined.flatMap((line, i) => {
    const before = joined[i - 1]?.text ?? "";
    // The rest of an item is indented.
    const isOneTitle = line.rank !== undefined && line.rank === joined[i - 1]?.rank;
    return before.trim() === "" || line.text.trim() === "" || /^\s/.test(line.text) || isOneTitle
      ? [line]
      : [{ at: line.at, text: "" }, line];
  });
}

// An address at a sheet's foot may be longer than the lines that were broken; lines without empty ones between were not broken.
function isBroken(lines: Line[]): boolean {
  const words = lines.filter(({ text }) => text.trim() !== "");
  const blank = lines.length - words.length;
  const long = words.filter(({ text }) => text.length > longest);
  // A long line that is a paragraph of its own says nothing of the others.
  const isRunning = lines.some(({ text }, i) => text.length > longest + 30 && (lines[i + 1]?.text ?? "").trim() !== "");
  return blank * 10 >= lines.length && long.length * 10 <= words.length + 9 && !isRunning;
}

const numbered = /^\s*\d+(?:\.\d+)+[a-z]?\.?\s+\S/;

// A short line with a number, and words that begin with a capital right beneath it: the line is a title.
function apartFromTitles(lines: Line[]): Line[] {
  const width = fullWidth(lines);
  return lines.flatMap((line, i) => {
    const isTitle =
      line.rank === undefined && numbered.test(line.text) && line.text.length < width * 0.6 && !/[.,:;!?…]\s*$/.test(line.text);
    return isTitle && /^\s*\p{Lu}/u.test(lines[i + 1]?.text ?? "") ? [line, { at: line.at, text: "" }] : [line];
  });
}

/** How long lines are that go on to the edge of the sheet: of ten lines, one is longer. */
export function fullWidth(lines: Line[]): number {
  const lengths = lines.map(({ text }) => text.trim().length).filter((length) => length > 0);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
}

const divided = /(\p{L}{2,})-$/u;

// "safe-" at a line's end and "guarding" on the next: without the hyphen where the text has the word so elsewhere.
function joinWords(lines: Line[], remarks: Remark[]): Line[] {
  const known = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const [, head] = (last && divided.exec(last.text)) ?? [];
    const [rest, tail] = /^\s*(\p{Ll}+)/u.exec(line.text) ?? [];
    if (!last || head === undefined || tail === undefined || last.rank !== line.rank) {
      found.push(line);
      continue;
    }
    const isOne = known.has(`${head}${tail}`.toLowerCase()) && !known.has(`${head}-${tail}`.toLowerCase());
    const [word, after] = /^\S+/.exec(line.text.trimStart()) ?? [""];
    remarks.push({ kind: "joined-word", at: last.at, words: isOne ? `${head}${tail}` : `${head}-${tail}` });
    found[found.length - 1] = { ...last, text: `${isOne ? last.text.slice(0, -1) : last.text}${word}` };
    const left = line.text.slice(line.text.indexOf(word) + word.length);
    if (left.trim() !== "" || rest === after) found.push({ at: line.at, text: left.trimStart() });
  }
  return found;
}

// A line that ends without a full stop before one that begins with a small letter.
function sayUnjoined(lines: Line[], remarks: Remark[]): void {
  for (const [i, { at, text }] of lines.entries()) {
    const next = lines[i + 1]?.text ?? "";
    if (text.length > 40 && /[\p{Ll},]$/u.test(text.trimEnd()) && /^\p{Ll}/u.test(next))
      remarks.push({ kind: "joined-lines", at, words: text.trim() });
  }
}

// Titles of a text with a line drawn under them, "Purpose" above "=======", and lines that only divide it.
import type { Line } from "./read-text";

const rule = /^\s*([=~*^"#_+-])\1{2,}\s*$/;
/** A longer line is no title. */
const longest = 100;

/** The lines with a rank for each title, in the order in which their signs first come; drawn lines are empty: they are no words. */
export function rankRuledTitles(lines: Line[]): Line[] {
  const signs: string[] = [];
  const ranks = new Map<number, number>();
  const signAt = (i: number) => rule.exec(lines[i]?.text ?? "")?.[1];
  lines.forEach(({ text }, i) => {
    const sign = signAt(i + 1);
    const isBelowWords = !isBlank(lines[i - 1]) && signAt(i - 1) === undefined;
    const length = text.trim().length;
    const drawn = (lines[i + 1]?.text ?? "").trim().length;
    if (sign === undefined || signAt(i) !== undefined || isBlank(lines[i]) || isBelowWords || length > longest) return;
    if (drawn < length * 0.6 || (drawn > length * 1.5 && drawn < 60) || /[.,;]$/.test(text.trim())) return;
    // A line above it, too, is another way to mark a title.
    const way = `${sign}${signAt(i - 1) === sign}`;
    if (!signs.includes(way)) signs.push(way);
    ranks.set(i, Math.min(6, signs.indexOf(way) + 1));
  });
  return lines.map((line, i) => {
    const rank = ranks.get(i);
    if (rank !== undefined) return { ...line, rank };
    return signAt(i) === undefined ? line : { at: line.at, text: "" };
  });
}

const isBlank = (line: Line | undefined) => line === undefined || line.text.trim() === "";

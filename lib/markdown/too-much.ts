// What the parser of Markdown would work on for minutes: its time grows with the square of some counts. The bounds
// leave room for what was found in 20,000 paragraphs of real law: a section as large as a file may be (164,000 words, 1 MB)
// has some 3,000 paragraphs, and the most marks in one of them were some 230.

import { chartLanguage } from "./flow-chart";

/** More paragraphs, list items, table cells, links and other marks take the parser more than two seconds. */
const mostParts = 6_000;
/** An arrow of a flow chart takes as long to draw as so many paragraphs to parse. */
const partsOfArrow = 30;
/** More lines, though none of them begins a paragraph. */
const mostLines = 30_000;
/** The same with empty lines counted. */
const mostLinesInAll = 100_000;
/** Lines without an empty one between: the parser's time grows with their square. */
const mostLinesTogether = 6_000;
/** Each bracket, asterisk or underscore of a paragraph is compared with those before it. */
const mostMarks = 500;
/** The same for lines without an empty line between them, like the rows of a table. */
const mostMarksTogether = 3_000;

/** What there is too much of, and where it began to be (offset in UTF-16 units). */
export type TooMuch = {
  rule: "too-many-parts" | "too-many-lines" | "too-many-lines-together" | "too-many-marks";
  most: number;
  offset: number;
};

// A run of one sign is one mark, as the parser takes it; an address that is linked without brackets is one too.
const marks = /!?\[\^?|\]|\*+|_+|~+|`+|<|&|\\|@|https?:|www\./gi;
// What a line may begin with: quotations, items, footnotes, meanings.
const beginning = /^[ \t]*(?:>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]+\]:|:(?=[ \t]|$))/;
// A line that is a block of its own wherever it is: a heading, the line under one, a rule.
const alone = /^[ \t>]*(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|(?:[-*_][ \t]*){3,}$)/;
// The line under the head of a table.
const delimiters = /^[-:|> \t]+$/;

/** Looks at the text of a section before it is parsed, in time that grows with its length alone; undefined if it is of a size that texts have. */
export function findTooMuch(text: string): TooMuch | undefined {
  let [parts, lines, linesTogether, inParagraph, together, columns, before, at] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [isBlank, isChart, above] = [true, false, ""];
  for (const [i, line] of text.split("\n").entries()) {
    const offset = at;
    at += line.length + 1;
    if (i >= mostLinesInAll) return { rule: "too-many-lines", most: mostLinesInAll, offset };
    const wasBlank = isBlank;
    isBlank = line.trim() === "";
    if (isBlank) {
      [linesTogether, inParagraph, together, columns, before] = [0, 0, 0, 0, 0];
      continue;
    }
    lines++;
    linesTogether++;
    if (linesTogether > mostLinesTogether) return { rule: "too-many-lines-together", most: mostLinesTogether, offset };
    if (lines > mostLines) return { rule: "too-many-lines", most: mostLines, offset };
    const prefix = beginningsOf(line);
    const found = line.slice(prefix.length).match(marks)?.length ?? 0;
    const isRow = columns > 0;
    if (line.includes("|") && line.includes("-") && delimiters.test(line) && cellsOf(line) === cellsOf(above)) columns = cellsOf(line);
    if (wasBlank || prefix.trim() !== "" || isRow) inParagraph = 0;
    inParagraph += found;
    together += found;
    // A row that is short is filled up with cells.
    parts += found + (isRow ? columns + 1 : Math.max(wasBlank || alone.test(line) ? 1 : 0, prefix.match(/\S+/g)?.length ?? 0));
    // Each line before a meaning is a term.
    if (prefix.includes(":")) parts += before;
    before = prefix.includes(":") ? 0 : before + 1;
    if (/^[ \t>]*(?:```|~~~)/.test(line)) isChart = line.includes(chartLanguage);
    if (isChart && line.includes("->")) parts += partsOfArrow;
    above = line;
    // Cells of one row; after a backslash or in code they are not cells, and are as few.
    if (inParagraph > mostMarks || line.split("|", mostMarks + 2).length > mostMarks + 1)
      return { rule: "too-many-marks", most: mostMarks, offset };
    if (together > mostMarksTogether) return { rule: "too-many-marks", most: mostMarksTogether, offset };
    if (parts > mostParts) return { rule: "too-many-parts", most: mostParts, offset };
  }
}

function beginningsOf(line: string): string {
  let prefix = "";
  for (let rest = line; ; ) {
    const [found] = beginning.exec(rest) ?? [];
    if (found === undefined) return prefix;
    prefix += found;
    rest = rest.slice(found.length);
  }
}

function cellsOf(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|").length;
}

// Which lines open sections: labelled headings, labelled lines that count up, and headings without a label around them.
import { isAttached, rankOf } from "./label-at";
import type { Line } from "./lines";
import { linesInSeries } from "./series";

const ofClauses = /^(?:article|section|clause|rule|regulation|schedule|appendix|annex|annexe|annexure|bylaw|§{1,2})?$/i;

/** The lines that open sections, in their order. `only` are ranks of headings, where an editor chose these: 2 for h2 and above. */
export function openersIn(lines: Line[], only?: number): Line[] {
  const all = lines.filter(({ depth }) => depth !== undefined).map((line) => withoutFalseLabel(line, lines));
  if (only !== undefined) return all.filter(({ depth = 9 }) => depth <= only);
  const labelled = all.filter(({ found }) => found);
  const headings = all.length > 1 || labelled.length > 0;
  const clauses = clausesIn(lines, labelled, headings);
  const top = Math.min(...labelled.map(({ depth = 9 }) => depth));
  const openers = new Map([...all, ...clauses].map((line) => [line.at, line]));
  const isNumbered = labelled.length + clauses.length > 1;
  return [...openers.values()]
    .sort((a, b) => a.at - b.at)
    .filter(
      (line, i, sorted) => line.found || line.depth === undefined || !isNumbered || line.depth <= top || isAround(line, sorted[i + 1]),
    );
}

// A heading that is right above a section of a lower rank holds it.
function isAround({ at, depth = 9 }: Line, next: Line | undefined): boolean {
  return next?.found !== undefined && next.at === at + 1 && (next.depth === undefined || next.depth > depth);
}

// "5 ways to keep safe": a heading whose number is one of its words, for no other heading goes on counting.
function withoutFalseLabel(line: Line, lines: Line[]): Line {
  const { found, shape } = line;
  if (!found) return line;
  const { words, components } = found.parsed;
  const isAbove = ({ depth, found: below }: Line) =>
    depth !== undefined &&
    below !== undefined &&
    below.parsed.components.length > 1 &&
    below.parsed.components[0].text === components[0].text;
  const isSure = words !== "" || components.length > 1 || /[.:)]$/.test(found.printed) || lines.some(isAbove);
  const goesOn = lines.some((other) => other !== line && other.depth !== undefined && other.shape === shape);
  const isInserted = /^\d+[A-Za-z]/.test(components[0].text) && words === "" && components.length === 1;
  const base = Number.parseInt(components[0].text, 10);
  const follows = lines.some(({ at, found: other }) => at < line.at && other?.label === String(base));
  return (isSure || goesOn) && (!isInserted || follows) ? line : { ...line, found: undefined, shape: "", isTitle: true };
}

function clausesIn(lines: Line[], labelled: Line[], hasHeadings: boolean): Line[] {
  const own = lines.filter(({ depth, found }) => depth === undefined && found);
  const dotted = own.filter(
    ({ found, shape }) => found?.parsed.components.length !== 1 && shape !== "" && !/^\S/.test(found?.parsed.words ?? ""),
  );
  const named = own.filter(({ found, isTitle }) => isNamedClause(found, isTitle, hasHeadings));
  const singles = own.filter((line) => isSingle(line, dotted, hasHeadings, labelled));
  const kept = [...named, ...singles, ...dotted];
  return linesInSeries(lines, [...labelled, ...kept]).filter(({ depth }) => depth === undefined);
}

// "Section 47 of the Act applies" is a sentence.
function isNamedClause(found: Line["found"], isTitle: boolean, hasHeadings: boolean): boolean {
  if (!found || found.parsed.words === "" || (hasHeadings && !ofClauses.test(found.parsed.words))) return false;
  return found.rest === "" || isTitle || (/[.:–—-]$/.test(found.printed) && /^[^\p{L}]*\p{Lu}/u.test(found.rest));
}

// A number of one component, "3 Duties", opens a section where titles stand beside such numbers, or where 3.1 follows.
function isSingle({ at, found, isTitle }: Line, dotted: Line[], hasHeadings: boolean, labelled: Line[]): boolean {
  if (found?.parsed.words !== "" || found.parsed.components.length > 1) return false;
  if (hasHeadings && labelled.length > 0) return false;
  const [{ text }] = found.parsed.components;
  const next = dotted.find((one) => one.at > at);
  const isAbove = next?.found?.parsed.components[0].text === text;
  if (hasHeadings) return isAbove && isTitle;
  return isTitle || isAbove;
}

/** Whether the line is an appendix or the like, after which numbers may begin anew. */
export const isAttachment = ({ found }: Line) => found !== undefined && isAttached(found.parsed);

/** The rank of what is labelled; a heading without a label has none. */
export const rankOfLine = ({ found }: Line) => (found ? rankOf(found.parsed) : undefined);

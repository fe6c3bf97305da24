// Which section is part of which: by the labels, 1.1 below 1, and by the ranks of headings.
import type { KeyPart } from "../../domain/label-key";
import type { SourceBlock } from "../source";
import { isAttached, rankOf } from "./label-at";
import type { Line } from "./lines";
import { isAbove, keysOfLines } from "./series";

/** A section before it has a number: `blocks` are its words. */
export type Nested = { line: Line; title?: string; blocks: SourceBlock[]; parent?: Nested };

/** Gives each section what it is part of (changing them). They are in the order of the document. */
export function nest(sections: Nested[]): void {
  const keys = keysOfLines(sections.map(({ line }) => line));
  let open: Nested[] = [];
  for (const section of sections) {
    const above = aboveByLabel(section, open, keys);
    open = above ? downTo(above, section, open) : open.slice(0, open.findLastIndex((one) => holds(one, section)) + 1);
    section.parent = open.at(-1);
    open.push(section);
  }
}

// Of the sections that are open, that whose label is this one's without its end.
function aboveByLabel({ line }: Nested, open: Nested[], keys: Map<Line, KeyPart[]>): Nested | undefined {
  const key = keys.get(line);
  return key && open.findLast((one) => isAbove(keys.get(one.line) ?? [], key));
}

// Below it, a heading without label and words still holds what comes after it, where that is no heading of its rank.
function downTo(above: Nested, { line }: Nested, open: Nested[]): Nested[] {
  const at = open.indexOf(above);
  const inside = open.slice(at + 1);
  const end = inside.findIndex((one) => one.line.found || one.blocks.length > 0 || (one.line.depth ?? 9) >= (line.depth ?? 9));
  return open.slice(0, at + 1 + (end < 0 ? inside.length : end));
}

// Whether an open section may hold the next one: by rank of headings, and by kind where one of them is no heading or both are of one rank.
function holds(one: Nested, { line }: Nested): boolean {
  const [above, below] = [one.line, line];
  if (below.found && above.found) {
    if (isAttached(below.found.parsed) && below.depth === undefined) return rankOf(above.found.parsed) === 0;
    if (above.depth !== undefined && below.depth !== undefined && above.depth !== below.depth) return above.depth < below.depth;
    return rankOf(above.found.parsed) < rankOf(below.found.parsed);
  }
  if (below.depth === undefined) return above.depth !== undefined && !(below.found && isAttached(below.found.parsed));
  return above.depth !== undefined && above.depth < below.depth;
}

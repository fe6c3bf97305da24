// The line that opens the chapter in a document, and that of a second one.
import { aboveOf, isWithin } from "../domain/number";
import { type PrintedNumber, plain, printedNumber, readOpening, sectionFromLines } from "./section-lines";
import type { SourceBlock } from "./source";

/** A line that opens a chapter: its number, its title, and its place among the blocks. */
export type Opening = PrintedNumber & { title: string; at: number };

/**
 * The first line with a number and words of which sections follow; a contents list before it names others. A number without a dot
 * opens a chapter only where no other does: else it is that of a section, in a chapter whose number the document does not say.
 */
export function findOpening(blocks: SourceBlock[]): Opening | undefined {
  const openings = blocks.flatMap(({ node }, at) => {
    const opening = node.type === "paragraph" || node.type === "heading" ? readOpening(plain(node), node.type === "heading") : undefined;
    return opening ? [{ ...opening, at, isHeading: node.type === "heading" }] : [];
  });
  const last = lastSections(blocks);
  const single = openings.filter(({ number }) => !number.includes("."));
  const ranked = single.some(({ isHeading }) => isHeading) ? single.filter(({ isHeading }) => isHeading) : single;
  const isAlone = new Set(ranked.map(({ number }) => number)).size === 1;
  const dotted = openings.filter(({ number }) => number.includes("."));
  const opens = ({ number, at }: { number: string; at: number }) => (last.get(number) ?? -1) > at;
  if (isAlone) return [...ranked, ...dotted].sort((a, b) => a.at - b.at).find(opens) ?? dotted[0];
  const found = dotted.find(opens) ?? (single.some(opens) ? undefined : dotted[0]);
  return found && single.some(({ number }) => number === aboveOf(found.number)) ? undefined : found;
}

/** Another chapter that begins further on; undefined where there is none. */
export function findSecond(blocks: SourceBlock[], chapter: string): { number: string; title: string; at: number } | undefined {
  const last = lastSections(blocks);
  for (const [i, block] of blocks.entries()) {
    const opening = readOpening(plain(block.node), block.node.type === "heading");
    if (!opening?.number.includes(".") || opening.number === chapter || isWithin(opening.number, chapter)) continue;
    if ((last.get(opening.number) ?? -1) > i) return { number: opening.number, title: opening.title, at: block.at };
  }
}

// For each chapter where the last of its sections begins: a section's number is its chapter's with one integer more.
function lastSections(blocks: SourceBlock[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    const found = printedNumber(plain(block.node), block.node.type === "heading");
    const chapter = found && aboveOf(found.number);
    if (chapter && sectionFromLines(block, chapter)) last.set(chapter, at);
  }
  return last;
}

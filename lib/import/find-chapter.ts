// Finds a chapter in a document: its title, parts and numbered sections. Doubtful readings are reported.
import { compareNumbers } from "../domain/number-order";
import { findFirst } from "./contents-list";
import { findOpening, findSecond, type Opening } from "./find-opening";
import { type Furniture, isPageLink } from "./furniture";
import { giveNotes } from "./give-notes";
import { linkWithin } from "./inner-links";
import { addOpeningWords } from "./opening-words";
import { takePageLines, withoutEnd } from "./page-lines";
import { type Remark, splitWords } from "./remarks";
import { type FoundSection, numberBeginning, plain, readOpening, sectionFromLines } from "./section-lines";
import { takeTitle, titledLines, titleRemarks } from "./section-titles";
import { copyOf, type Source, type SourceBlock } from "./source";

export type FoundPart = { title: string; sections: FoundSection[] };

export type FoundChapter = {
  number: string;
  title: string;
  parts: FoundPart[];
  furniture: Furniture;
  /** Doubtful readings, and what was left out. */
  remarks: Remark[];
  /** Where it keeps the document's own labels: its label, if it has one, and the words of its title in the document. */
  own?: { label?: string; counted: string };
  /** Another chapter that begins further on; its words are among those of the last section. */
  second?: { number: string; title: string; at: number };
};

/** Title of a part that has none of its own. */
export const untitled = "All sections";

/** The chapter in the document, which stays as it is. Undefined where no chapter's number and title are in it. */
export function findChapter(given: Source): FoundChapter | undefined {
  const source = copyOf(given);
  const remarks: Remark[] = [];
  const notes = source.blocks.filter(({ node }) => node.type === "footnoteDefinition");
  const { furniture, blocks } = takePageLines(source, remarks);
  const opening = source.chosen ? openingAt(blocks, blocks.indexOf(source.chosen.opening)) : findOpening(blocks);
  if (!opening) return;
  const { number, printed, title, at } = opening;
  const rest = blocks.slice(at + 1);
  const first = findFirst(rest, openersOf(rest, number, [], source.chosen?.sections));
  const body = withoutEnd(rest.slice(first), remarks);
  const opened = openersOf(body, number, remarks, source.chosen?.sections);
  const second = source.chosen ? undefined : findSecond(body, number);
  for (const block of blocks.slice(0, at))
    remarks.push({ kind: isPageLink(plain(block.node)) ? "page-line" : "before-title", at: block.at, words: plain(block.node) });
  remarks.push(...titleRemarks(blocks[at], notes));
  const before = rest.slice(0, first);
  const parts = findParts(body, number, before, opened, remarks);
  addOpeningWords(before, parts, source.chosen?.names, remarks);
  const sections = parts.flatMap((part) => part.sections);
  for (const block of body) if (opened.get(block)?.title !== undefined) remarks.push(...titleRemarks(block, notes));
  const numbers = [{ number, printed, at: blocks[at].at }, ...sections.flatMap((one) => (one.printed === undefined ? [] : [one]))];
  for (const one of numbers)
    if (one.printed !== undefined && one.printed !== one.number) remarks.push(formRemark({ ...one, printed: one.printed }));
  const told = new Set(remarks.flatMap(({ kind, words }) => (kind === "title-note" ? words : [])));
  for (const { at: place, node } of giveNotes(sections, notes))
    if (!told.has(plain(node))) remarks.push({ kind: "unused-note", at: place, words: plain(node) });
  const chapter = { number, title, parts, furniture, remarks, second };
  remarks.push(...linkWithin(chapter, source.anchors ?? new Map()));
  return chapter;
}

function openingAt(blocks: SourceBlock[], at: number): Opening | undefined {
  const opening = readOpening(plain(blocks[at].node));
  return opening && { ...opening, at };
}

/** A number that is written in another way here: its words as printed are gone, those of the number are here instead. */
function formRemark({ number, printed, at }: { number: string; printed: string; at: number }): Remark {
  return { kind: "number-form", at, words: `${printed} is ${number}`, gone: splitWords(printed), instead: [number] };
}

// `before` are the blocks before the first section, of which the last may be the title of its part, and is then taken away.
function findParts(
  blocks: SourceBlock[],
  chapter: string,
  before: SourceBlock[],
  opened: Map<SourceBlock, FoundSection>,
  remarks: Remark[],
): FoundPart[] {
  const marksHeadings = [...before, ...blocks].some(({ node }) => node.type === "heading");
  const parts: FoundPart[] = [];
  let held = before;
  let last: string | undefined;
  /** Of the headings of sections. */
  let rank = 0;
  for (const block of blocks) {
    const section = opened.get(block);
    if (!section || (last !== undefined && compareNumbers(section.number, last) <= 0)) {
      if (section) remarks.push({ kind: "out-of-order", at: block.at, words: `${section.number} after ${last}` });
      const spoken = section ? undefined : sectionFromLines(block, chapter);
      if (spoken) remarks.push({ kind: "number-in-words", at: block.at, words: spoken.number });
      held.push(block);
      continue;
    }
    const title = takeTitle(held, last !== undefined, marksHeadings, section.number, remarks);
    if (title !== undefined || parts.length === 0) parts.push({ title: title ?? untitled, sections: [] });
    parts[parts.length - 1].sections.push(section);
    held = section.blocks;
    last = section.number;
    if (block.node.type === "heading") rank = Math.max(rank, block.node.depth);
  }
  for (const { blocks: inner } of parts.flatMap(({ sections }) => sections))
    for (const { at, node } of inner) if (isOfRank(node, rank)) remarks.push({ kind: "inner-heading", at, words: plain(node) });
  return parts;
}

// A heading like those of sections, or an appendix.
function isOfRank(node: SourceBlock["node"], rank: number): boolean {
  if (node.type === "heading" && node.depth <= rank) return true;
  return (node.type === "heading" || node.type === "paragraph") && /^(?:appendix|annex|schedule)\b[^.]{0,80}$/i.test(plain(node));
}

// The sections that blocks open. A paragraph that begins with the number of a heading only speaks of it.
function openersOf(
  blocks: SourceBlock[],
  chapter: string,
  remarks: Remark[],
  given: Set<SourceBlock> | undefined,
): Map<SourceBlock, FoundSection> {
  const headed = new Set(
    blocks.flatMap(({ node }) => (node.type === "heading" ? (numberBeginning(plain(node), chapter, true)?.number ?? []) : [])),
  );
  const titled = headed.size === 0 ? titledLines(blocks, chapter, remarks) : new Set<SourceBlock>();
  const opened = new Map<SourceBlock, FoundSection>();
  for (const block of blocks) {
    if (given && !given.has(block)) continue;
    const section = sectionFromLines(block, chapter, titled.has(block));
    if (section && (block.node.type === "heading" || !headed.has(section.number))) opened.set(block, section);
  }
  return opened;
}

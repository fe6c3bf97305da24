// The chapter in a document that numbers its sections itself, anew from 1, or not at all: labels as printed, sections at every level.

import { reservedPages } from "../../domain/reserved-names";
import { slugOfTitle } from "../../util/plain-letters";
import type { FoundChapter, FoundPart } from "../find-chapter";
import { giveNotes } from "../give-notes";
import { linkWithin } from "../inner-links";
import { takePageLines } from "../page-lines";
import type { Remark } from "../remarks";
import { type FoundSection, plain } from "../section-lines";
import { titleRemarks } from "../section-titles";
import { copyOf, type Source, type SourceBlock } from "../source";
import { chooseOpeners } from "./choose-openers";
import { documentTitle, joinTitle, titlesIn } from "./document-title";
import { rankOf } from "./label-at";
import { leaveOutContents } from "./leave-out-contents";
import { isTitleLike, type Line, wordsAfter } from "./lines";
import { type Nested, nest } from "./nest-sections";
import { cut, numberOwn } from "./number-own";
import { asWords, partsOf, withoutEmpty } from "./parts-of";

/** `title` and `label` are what an editor chose; `name` is for a document without a title; `sections` is what --sections says. */
export type OwnOptions = { title?: string; label?: string; name: string; sections?: string };

/**
 * The chapter, with every word of the document in a section; the document stays as it is. Its sections are at least one, where the
 * document has any words.
 */
export function findOwnChapter(given: Source, options: OwnOptions): FoundChapter | undefined {
  const source = copyOf(given);
  const remarks: Remark[] = [];
  const notes = source.blocks.filter(({ node }) => node.type === "footnoteDefinition");
  const { furniture, blocks: lines } = takePageLines(source, remarks);
  const all = joinTitle(lines);
  const found = documentTitle(all, options.title, given.title);
  // A title that the editor gave in other words takes none away.
  const isTaken = found && (options.title === undefined || options.title.toLowerCase() === plain(found.block.node).toLowerCase());
  const left = leaveOutContents(
    all.flatMap((block) => (block !== found?.block ? [block] : isTaken ? [] : [asWords(block)])),
    remarks,
  );
  const outside = titlesIn(given.title ?? "").at(1);
  const title = options.title ?? found?.title ?? outside ?? options.name;
  if (!found && options.title === undefined) remarks.push({ kind: "title-given", words: title });
  const label = options.label ?? (options.title === undefined ? found?.label : undefined);
  const number = label ?? chapterName(title);
  if (found && isTaken) remarks.push(...titleRemarks(found.block, notes));
  const { blocks, openers } = chooseOpeners({ ...source, blocks: left }, options.sections);
  const nested = divide(blocks, openers, remarks);
  nest(nested);
  const { kept, parts } = partsOf(withoutEmpty(nested));
  const made = numberOwn(number, kept, remarks);
  for (const { line, title: named } of kept) if (named !== undefined) remarks.push(...titleRemarks(line.block, notes));
  const chapter: FoundChapter = {
    ...{ number, title, furniture, remarks },
    parts: parts.map((part): FoundPart => ({ title: part.title, sections: part.sections.map((one) => made.get(one) as FoundSection) })),
    own: { label, counted: isTaken ? plain(found.block.node) : "" },
  };
  const sections = chapter.parts.flatMap((part) => part.sections);
  const told = new Set(remarks.flatMap(({ kind, words }) => (kind === "title-note" ? words : [])));
  for (const { at, node } of giveNotes(sections, notes))
    if (!told.has(plain(node))) remarks.push({ kind: "unused-note", at, words: plain(node) });
  remarks.push(...linkWithin(chapter, source.anchors ?? new Map()));
  return sections.length > 0 ? chapter : undefined;
}

function chapterName(title: string): string {
  const slug = cut(slugOfTitle(title));
  if (slug === "") return "chapter";
  return /^[a-z][a-z\d-]+$/.test(slug) && !reservedPages.has(slug) ? slug : `chapter-${slug}`;
}

function divide(blocks: SourceBlock[], openers: Line[], remarks: Remark[]): Nested[] {
  const first = openers[0]?.at ?? blocks.length;
  const opening = blocks.slice(0, first);
  for (const { at, node } of openers.length > 0 ? opening : []) remarks.push({ kind: "opening", at, words: plain(node) });
  const isOpened = (line: Line, next: Line | undefined) => next?.at !== line.at + 1 || isDeeper(line, next);
  const sections = openers.map((line, i): Nested => {
    const { depth, found, isTitle, at } = line;
    const words = wordsAfter(line);
    const inside = blocks.slice(at + 1, openers[i + 1]?.at);
    const said = found ? found.rest : line.words;
    const isTitled = said !== "" && (depth !== undefined || (isTitle && isTitledShape(line, openers) && isOpened(line, openers[i + 1])));
    if (!isTitled && depth === undefined && isTitle && isTitleLike(said))
      remarks.push({ kind: "title-unread", at: line.block.at, words: said });
    if (isTitled || said === "") return { line, ...(isTitled && { title: said }), blocks: inside };
    return { line, blocks: [{ at: line.block.at, node: { type: "paragraph", children: words } }, ...inside] };
  });
  const headings = new Set(openers.map(({ block }) => block));
  for (const block of blocks.slice(first))
    if (block.node.type === "heading" && !headings.has(block))
      remarks.push({ kind: "inner-heading", at: block.at, words: plain(block.node) });
  if (opening.length === 0) return sections;
  const line: Line = { block: opening[0], at: -1, words: "", shape: "", isTitle: false };
  return [{ line, blocks: opening }, ...sections];
}

const isDeeper = (line: Line, next: Line) =>
  line.found !== undefined && next.found !== undefined && rankOf(next.found.parsed) > rankOf(line.found.parsed);

// Clauses of one kind have titles, or have none: most of them decide.
function isTitledShape({ shape }: Line, openers: Line[]): boolean {
  const alike = openers.filter((one) => one.shape === shape && one.depth === undefined);
  return alike.filter(({ isTitle }) => isTitle).length * 3 >= alike.length * 2;
}

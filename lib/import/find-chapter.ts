// Finds a chapter in a document: its title, its parts, its numbered sections. What could be taken otherwise is told.
import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { compareNumbers, isNumber, isSectionOf } from "../number";
import { type Furniture, takeFurniture } from "./furniture";
import { giveNotes } from "./give-notes";
import type { Source, SourceBlock } from "./source";
import { differenceOf, wordsOf } from "./words";

export type FoundSection = { number: string; at: number; title?: string; blocks: SourceBlock[] };
export type FoundPart = { title: string; sections: FoundSection[] };

/** Something for the editor to look at: how it was taken, where it could be taken otherwise. */
export type Doubt = { at: number; words: string };

/** `words` are all that the document holds beside what a printed page adds. */
export type FoundChapter = {
  number: string;
  title: string;
  parts: FoundPart[];
  furniture: Furniture;
  doubts: Doubt[];
  words: string[];
};

/** More characters make no title of a part, where a document does not mark its headings. */
const longestTitle = 70;
/** Title of a part that has none of its own. */
export const untitled = "All sections";

/** The chapter in the document. Undefined where no chapter's number and title stand in it. */
export function findChapter(source: Source): FoundChapter | undefined {
  const furniture: Furniture = { telephones: [], words: [] };
  const doubts: Doubt[] = [];
  for (const words of source.margins)
    if (!takeFurniture(words, furniture)) doubts.push({ at: 0, words: `“${words}” stands in a header or footer: left out` });
  const notes = source.blocks.filter(({ node }) => node.type === "footnoteDefinition");
  const blocks = source.blocks.filter(({ node }) => node.type !== "footnoteDefinition" && !takeFurniture(plain(node), furniture));
  const opening = findOpening(blocks);
  if (!opening) return;
  const { number, title, at } = opening;
  const first = findFirst(blocks, at + 1, number);
  for (const block of blocks.slice(0, at))
    doubts.push({ at: block.at, words: `“${plain(block.node)}” stands before the chapter’s title: left out` });
  const before = blocks.slice(at + 1, first);
  const parts = findParts(blocks.slice(first), number, before, doubts);
  addOpeningWords(before, parts, furniture, doubts);
  const unused = giveNotes(
    parts.flatMap(({ sections }) => sections),
    notes,
  );
  for (const { at, node } of unused) doubts.push({ at, words: `The footnote “${plain(node)}” is referred to by no section: left out` });
  const words = differenceOf(
    source.words,
    furniture.words.filter((word) => source.words.includes(word)),
  ).lost;
  return { number, title, parts, furniture, doubts, words };
}

// The first line with a number and words of which sections follow; a contents list before it names others.
function findOpening(blocks: SourceBlock[]): { number: string; title: string; at: number } | undefined {
  const openings = blocks.flatMap(({ node }, at) => {
    const opening = readOpening(plain(node));
    return opening ? [{ ...opening, at }] : [];
  });
  return openings.find(({ number, at }) => blocks.slice(at + 1).some((block) => readSection(block, number))) ?? openings[0];
}

// Where the sections begin: a contents list, which names them before, begins with the first of them, too.
function findFirst(blocks: SourceBlock[], from: number, chapter: string): number {
  const numbers = blocks.map((block, at) => (at < from ? undefined : readSection(block, chapter)?.number));
  const first = numbers.find((number) => number !== undefined);
  return first === undefined ? blocks.length : numbers.lastIndexOf(first);
}

// `before` are the blocks before the first section, of which the last may be the title of its part, and is then taken away.
function findParts(blocks: SourceBlock[], chapter: string, before: SourceBlock[], doubts: Doubt[]): FoundPart[] {
  const isPartHeading = ({ node }: SourceBlock) => node.type === "heading" && numberIn(plain(node), chapter) === undefined;
  const marksHeadings = [...before, ...blocks].some(isPartHeading);
  const isTitled = saysTitles(blocks, chapter, doubts);
  const parts: FoundPart[] = [];
  let held = before;
  let last: string | undefined;
  for (const block of blocks) {
    const section = readSection(block, chapter, isTitled);
    if (!section || (last !== undefined && compareNumbers(section.number, last) <= 0)) {
      if (section) doubts.push({ at: block.at, words: `${section.number} stands after ${last} here: taken for words, not for a section` });
      held.push(block);
      continue;
    }
    const title = takeTitle(held, last !== undefined, marksHeadings, section.number, doubts);
    if (title !== undefined || parts.length === 0) parts.push({ title: title ?? untitled, sections: [] });
    parts[parts.length - 1].sections.push(section);
    held = section.blocks;
    last = section.number;
  }
  return parts;
}

// Where no heading is marked and every number stands before a few words without a full stop, these are titles.
function saysTitles(blocks: SourceBlock[], chapter: string, doubts: Doubt[]): boolean {
  const lines = blocks.filter(({ node }) => node.type === "paragraph" && numberIn(plain(node), chapter) !== undefined);
  const words = lines.map(({ node }) => plain(node).replace(/^\S+\s*/, ""));
  const isTitled = words.length > 1 && words.every((said) => said !== "" && said.length <= longestTitle && !/[.,:;!?…]$/.test(said));
  if (isTitled) doubts.push({ at: lines[0].at, words: "The words beside the numbers were taken for the titles of the sections" });
  return isTitled;
}

// A list of contents is the portal's own matter; other words open the first section.
function addOpeningWords(blocks: SourceBlock[], parts: FoundPart[], furniture: Furniture, doubts: Doubt[]): void {
  const [first] = parts.flatMap(({ sections }) => sections);
  const named = new Set(parts.map(({ title }) => title));
  const isEntry = ({ node }: SourceBlock) =>
    named.has(plain(node)) || parts.some(({ sections }) => sections.some(({ number }) => plain(node).split(/\s/)[0] === number));
  const entries = blocks.filter(isEntry);
  if (entries.length > 0) {
    const words = entries.map(({ node }) => plain(node));
    furniture.words.push(...words.flatMap((said) => said.split(/\s+/)));
    doubts.push({ at: entries[0].at, words: `A list of contents was left out: ${words.map((said) => `“${said}”`).join(", ")}` });
  }
  const others = blocks.filter((block) => !isEntry(block));
  for (const { at, node } of others)
    doubts.push({ at, words: `“${plain(node)}” stands before the first section: put at the beginning of ${first?.number}` });
  first?.blocks.unshift(...others);
}

// The title of the part that begins with the section `next`, out of the blocks before it.
function takeTitle(held: SourceBlock[], isOfSection: boolean, marksHeadings: boolean, next: string, doubts: Doubt[]): string | undefined {
  const last = held[held.length - 1];
  if (last?.node.type === "heading") return plain((held.pop() as SourceBlock).node);
  if (last?.node.type !== "paragraph" || marksHeadings || last.node.children.some(({ type }) => type === "image")) return;
  const words = plain(last.node);
  if (/[.,:;!?…]$/.test(words)) return;
  // A section's only words are no title of what follows.
  if (isOfSection && held.length === 1) return;
  if (words.length > longestTitle || /\d$/.test(words) || !/^\p{Lu}/u.test(words)) {
    doubts.push({ at: last.at, words: `“${words}” was taken for words, not for the title of the part that begins with ${next}` });
    return;
  }
  held.pop();
  doubts.push({ at: last.at, words: `“${words}” was taken for the title of the part that begins with ${next}` });
  return words;
}

function readOpening(words: string): { number: string; title: string } | undefined {
  const [, number = "", title = ""] = /^(\d[\d.]*\d[a-z]?)\s+(\S.*)$/.exec(words) ?? [];
  return isNumber(number) && number.includes(".") ? { number, title } : undefined;
}

function numberIn(words: string, chapter: string): string | undefined {
  const [number = ""] = /^\d[\d.]*\d[a-z]?(?=\s|$)/.exec(words) ?? [];
  return isNumber(number) && isSectionOf(number, chapter) ? number : undefined;
}

// A number alone opens a section; so does one before words, which are its title where they are a heading, or are said to be.
function readSection({ at, node }: SourceBlock, chapter: string, isTitled = false): FoundSection | undefined {
  if (node.type !== "paragraph" && node.type !== "heading") return;
  const words = plain(node);
  const number = numberIn(words, chapter);
  if (number === undefined) return;
  if (words === number) return { number, at, blocks: [] };
  if (node.type === "heading" || isTitled) return { number, at, title: words.slice(number.length).trim(), blocks: [] };
  return { number, at, blocks: [{ at, node: { type: "paragraph", children: without(node.children, number.length) } }] };
}

// The words after so many characters, and the space after these.
function without(children: PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...others] = children;
  if (!first) return [];
  const said = textOf(first);
  if (said.length <= length) return without(others, length - said.length);
  if ("children" in first) return [{ ...first, children: without(first.children, length) } as PhrasingContent, ...others];
  return "value" in first ? [{ ...first, value: first.value.slice(length).trimStart() }, ...others] : others;
}

/** Words of a block on one line. */
function plain(node: SourceBlock["node"]): string {
  return wordsOf(node).join(" ");
}

// Finds a chapter in a document: its title, parts and numbered sections. Doubtful readings are reported.
import { compareNumbers } from "../domain/number";
import { type Furniture, takeFurniture } from "./furniture";
import { giveNotes } from "./give-notes";
import { type FoundSection, numberIn, plain, readOpening, sectionFromLines } from "./section-lines";
import type { Source, SourceBlock } from "./source";
import { differenceOf } from "./words";

export type FoundPart = { title: string; sections: FoundSection[] };

/** A doubtful reading for the editor to check. */
export type Doubt = { at: number; words: string };

/** `words` are all the words of the document, without what a printed page adds. */
export type FoundChapter = {
  number: string;
  title: string;
  parts: FoundPart[];
  furniture: Furniture;
  doubts: Doubt[];
  words: string[];
  /** Another chapter that begins further on; its words are among those of the last section. */
  second?: { number: string; title: string; at: number };
};

/** More characters make no title of a part, where a document does not mark its headings. */
const longestTitle = 70;
/** Title of a part that has none of its own. */
export const untitled = "All sections";

/** The chapter in the document. Undefined where no chapter's number and title are in it. */
export function findChapter(source: Source): FoundChapter | undefined {
  const furniture: Furniture = { telephones: [], words: [] };
  const doubts: Doubt[] = [];
  for (const words of source.margins)
    if (!takeFurniture(words, furniture)) doubts.push({ at: 0, words: `“${words}” was in a header or footer: left out` });
  const notes = source.blocks.filter(({ node }) => node.type === "footnoteDefinition");
  const blocks = source.blocks.filter(({ node }) => node.type !== "footnoteDefinition" && !takeFurniture(plain(node), furniture));
  const opening = findOpening(blocks);
  if (!opening) return;
  const { number, title, at } = opening;
  const opened = openersOf(blocks.slice(at + 1), number, doubts);
  const first = findFirst(blocks, opened);
  const second = findSecond(blocks.slice(first), number);
  for (const block of blocks.slice(0, at))
    doubts.push({ at: block.at, words: `“${plain(block.node)}” came before the chapter’s title: left out` });
  const before = blocks.slice(at + 1, first);
  const parts = findParts(blocks.slice(first), number, before, opened, doubts);
  addOpeningWords(before, parts, furniture, doubts);
  const unused = giveNotes(
    parts.flatMap(({ sections }) => sections),
    notes,
  );
  for (const { at, node } of unused) doubts.push({ at, words: `No section refers to the footnote “${plain(node)}”: left out` });
  const every = new Set(source.words);
  const words = differenceOf(
    source.words,
    furniture.words.filter((word) => every.has(word)),
  ).lost;
  return { number, title, parts, furniture, doubts, words, second };
}

// The first line with a number and words of which sections follow; a contents list before it names others.
function findOpening(blocks: SourceBlock[]): { number: string; title: string; at: number } | undefined {
  const openings = blocks.flatMap(({ node }, at) => {
    const opening = readOpening(plain(node));
    return opening ? [{ ...opening, at }] : [];
  });
  const last = lastSections(blocks);
  return openings.find(({ number, at }) => (last.get(number) ?? -1) > at) ?? openings[0];
}

// Where the sections begin: a contents list, which names them before, begins with the first of them, too.
function findFirst(blocks: SourceBlock[], opened: Map<SourceBlock, FoundSection>): number {
  const numbers = blocks.map((block) => opened.get(block)?.number);
  const first = numbers.find((number) => number !== undefined);
  return first === undefined ? blocks.length : numbers.lastIndexOf(first);
}

// `before` are the blocks before the first section, of which the last may be the title of its part, and is then taken away.
function findParts(
  blocks: SourceBlock[],
  chapter: string,
  before: SourceBlock[],
  opened: Map<SourceBlock, FoundSection>,
  doubts: Doubt[],
): FoundPart[] {
  const isPartHeading = ({ node }: SourceBlock) => node.type === "heading" && numberIn(plain(node), chapter) === undefined;
  const marksHeadings = [...before, ...blocks].some(isPartHeading);
  const parts: FoundPart[] = [];
  let held = before;
  let last: string | undefined;
  for (const block of blocks) {
    const section = opened.get(block);
    if (!section || (last !== undefined && compareNumbers(section.number, last) <= 0)) {
      if (section) doubts.push({ at: block.at, words: `${section.number} comes after ${last} here: read as text, not as a section` });
      const spoken = section ? undefined : sectionFromLines(block, chapter);
      if (spoken) doubts.push({ at: block.at, words: `${spoken.number} starts a paragraph here and a heading elsewhere: read as text` });
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

// The sections that blocks open. A paragraph that begins with the number of a heading only speaks of it.
function openersOf(blocks: SourceBlock[], chapter: string, doubts: Doubt[]): Map<SourceBlock, FoundSection> {
  const headed = new Set(blocks.flatMap(({ node }) => (node.type === "heading" ? (numberIn(plain(node), chapter) ?? []) : [])));
  const isTitled = headed.size === 0 && saysTitles(blocks, chapter, doubts);
  const opened = new Map<SourceBlock, FoundSection>();
  for (const block of blocks) {
    const section = sectionFromLines(block, chapter, isTitled);
    if (section && (block.node.type === "heading" || !headed.has(section.number))) opened.set(block, section);
  }
  return opened;
}

function findSecond(blocks: SourceBlock[], chapter: string): FoundChapter["second"] {
  const last = lastSections(blocks);
  for (const [i, block] of blocks.entries()) {
    const opening = readOpening(plain(block.node));
    if (!opening || opening.number === chapter || opening.number.startsWith(`${chapter}.`)) continue;
    if ((last.get(opening.number) ?? -1) > i) return { ...opening, at: block.at };
  }
}

// For each chapter where the last of its sections begins: a section's number is its chapter's with one integer more.
function lastSections(blocks: SourceBlock[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    const chapter = /^(\d[\d.]*)\.\d+[a-z]?(?=\s|$)/.exec(plain(block.node))?.[1];
    if (chapter !== undefined && sectionFromLines(block, chapter)) last.set(chapter, at);
  }
  return last;
}

// Where no heading is marked and every number comes before a few words without a full stop, these are titles.
function saysTitles(blocks: SourceBlock[], chapter: string, doubts: Doubt[]): boolean {
  const lines = blocks.filter(({ node }) => node.type === "paragraph" && numberIn(plain(node), chapter) !== undefined);
  const words = lines.map(({ node }) => plain(node).replace(/^\S+\s*/, ""));
  const isTitled = words.length > 1 && words.every((said) => said !== "" && said.length <= longestTitle && !/[.,:;!?…]$/.test(said));
  if (isTitled) doubts.push({ at: lines[0].at, words: "The text next to the numbers was read as section titles" });
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
    doubts.push({ at, words: `“${plain(node)}” came before the first section: moved to the start of ${first?.number}` });
  if (first) first.blocks = [...others, ...first.blocks];
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
    doubts.push({ at: last.at, words: `“${words}” was read as text, not as the title of the part that starts with ${next}` });
    return;
  }
  held.pop();
  doubts.push({ at: last.at, words: `“${words}” was read as the title of the part that starts with ${next}` });
  return words;
}

// Finds a chapter in a document: its title, its parts, its numbered sections. What could be taken otherwise is told.
import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isNumber, isSectionOf } from "../number";
import { type Furniture, takeFurniture } from "./furniture";
import type { Source, SourceBlock } from "./source";
import { wordsOf } from "./words";

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
  const furniture: Furniture = { telephones: [] };
  const doubts: Doubt[] = [];
  const blocks = source.blocks.filter(({ node }) => !takeFurniture(plain(node), furniture));
  const opening = blocks.findIndex(({ node }) => readOpening(plain(node)) !== undefined);
  const chapter = opening < 0 ? undefined : readOpening(plain(blocks[opening].node));
  if (!chapter) return;
  for (const { at, node } of blocks.slice(0, opening))
    doubts.push({ at, words: `“${plain(node)}” stands before the chapter’s title: left out` });
  const rest = blocks.slice(opening + 1);
  const marksHeadings = rest.some(({ node }) => node.type === "heading" && numberIn(plain(node), chapter.number) === undefined);
  const parts: FoundPart[] = [];
  let held: SourceBlock[] = [];
  for (const block of rest) {
    const section = readSection(block, chapter.number);
    if (!section) {
      held.push(block);
      continue;
    }
    const title = takeTitle(held, marksHeadings, section.number, doubts);
    if (parts.length === 0)
      for (const { at, node } of held.splice(0)) doubts.push({ at, words: `“${plain(node)}” stands before the first section: left out` });
    if (title !== undefined || parts.length === 0) parts.push({ title: title ?? untitled, sections: [] });
    parts[parts.length - 1].sections.push(section);
    held = section.blocks;
  }
  return { ...chapter, parts, furniture, doubts, words: blocks.flatMap(({ node }) => wordsOf(node)) };
}

// The title of the part that begins with the section `next`, out of the blocks before it.
function takeTitle(held: SourceBlock[], marksHeadings: boolean, next: string, doubts: Doubt[]): string | undefined {
  const last = held[held.length - 1];
  if (last?.node.type === "heading") return plain((held.pop() as SourceBlock).node);
  if (last?.node.type !== "paragraph" || marksHeadings) return;
  const words = plain(last.node);
  if (/[.,:;!?…]$/.test(words)) return;
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

// A number alone opens a section; so does one before words, which are its title where they are a heading.
function readSection({ at, node }: SourceBlock, chapter: string): FoundSection | undefined {
  if (node.type !== "paragraph" && node.type !== "heading") return;
  const words = plain(node);
  const number = numberIn(words, chapter);
  if (number === undefined) return;
  if (words === number) return { number, at, blocks: [] };
  if (node.type === "heading") return { number, at, title: words.slice(number.length).trim(), blocks: [] };
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

// The chapter that is in a document: numbered like 8.45.7 in the whole manual, or with the document's own labels. The document
// decides, and --numbering, --chapter and --sections choose otherwise.
import type { ContentFiles } from "../content/content-files";
import { manualNumbering } from "../content/numbers-of-files";
import { isNumber, isWithin } from "../domain/number";
import { type FoundChapter, findChapter } from "../import/find-chapter";
import { findOwnChapter } from "../import/own/find-own-chapter";
import { labelAt } from "../import/own/label-at";
import { plain } from "../import/section-lines";
import type { Source } from "../import/source";
import { CommandError } from "../messages/command-error";
import { chooseChapter, titleOf } from "./choose-chapter";

/** What an editor chose: --chapter, --sections and --numbering. */
export type Chosen = { chapter?: string; sections?: string; numbering?: string };

/** The chapter in the document, and the document as read for it. Throws CommandError where a choice does not fit it. */
export async function findInDocument(
  source: Source,
  file: string,
  chosen: Chosen,
  existing: ContentFiles,
  npm: (words: string) => string,
): Promise<{ source: Source; chapter: FoundChapter | undefined }> {
  const { numbering, chapter, sections } = chosen;
  if (numbering !== undefined && numbering !== "manual" && numbering !== "chapter")
    throw new CommandError(`Invalid --numbering: “${numbering}”. It is manual or chapter.`);
  const isLeftOpen = chapter === undefined && sections === undefined && numbering !== "chapter";
  const found = isLeftOpen ? findChapter(source) : undefined;
  if (found && found.parts.length > 0 && (numbering === "manual" || isOfManual(found, source))) return { source, chapter: found };
  const given = chapter === undefined ? undefined : readChapter(chapter);
  const isNumbered = given?.number !== undefined && (numbering ?? manualNumbering(existing)) === "manual";
  if (numbering === "manual" || isNumbered) {
    const numbered = await chooseChapter(source, file, chosen, existing, npm);
    return { source: numbered, chapter: findChapter(numbered) };
  }
  if (sections !== undefined && !/^(?:numbers|bold|lines|none|h[1-6])$/.test(sections))
    throw new CommandError(`Invalid --sections: “${sections}”. It is numbers, h1 to h6, bold, lines or none.`);
  return { source, chapter: findOwnChapter(source, { title: given?.title, label: given?.number, name: titleOf(file), sections }) };
}

/** "8.45 Online Safety", "8.45" or "Online Safety". */
function readChapter(typed: string): { number?: string; title?: string } {
  const [, number = "", title] = /^(\S+)(?:\s+(\S.*))?$/s.exec(typed.trim()) ?? [];
  return isNumber(number) ? { number, title: title?.trim() } : { title: typed.trim() || undefined };
}

// A chapter's number is the first thing in such a document, and all its numbers are one component longer.
function isOfManual(found: FoundChapter, source: Source): boolean {
  const { number, remarks, second } = found;
  const { blocks } = source;
  if (speaksBefore(found, source)) return false;
  if (number.includes(".")) return !second || !isOfOne(number, second.number, blocks);
  const isFirst = !remarks.some(({ kind }) => kind === "before-title");
  return isFirst && !blocks.some(({ node }) => isWithin(labelAt(plain(node))?.label ?? "", number) && depthOf(plain(node)) > 2);
}

// Numbers before the title with words beneath them, or before sentences, are sections: the title is one of many.
function speaksBefore({ remarks }: FoundChapter, { blocks }: Source): boolean {
  const before = new Set(remarks.flatMap(({ kind, at }) => (kind === "before-title" ? at : [])));
  const labelled = (at: number) => labelAt(plain(blocks[at].node))?.parsed.components.length ?? 0;
  const numbers = blocks.flatMap((block, at) => (before.has(block.at) && labelled(at) > 1 ? [at] : []));
  const speaks = numbers.filter((at) => /[.:;]$/.test(plain(blocks[at].node)) || (blocks[at + 1] && labelled(at + 1) === 0));
  return numbers.length > 1 && speaks.length > 0;
}

const depthOf = (words: string) => labelAt(words)?.parsed.components.length ?? 0;

// 3.1 and 3.2 are sections of one document where it begins with the first of them, or has 3 itself.
function isOfOne(number: string, second: string, blocks: Source["blocks"]): boolean {
  const above = aboveBoth(number, second);
  return above !== undefined && (/\.1$/.test(number) || blocks.some(({ node }) => labelAt(plain(node))?.label === above));
}

// "1" for 1.1 and 1.2: a document that has it counts its sections so.
function aboveBoth(one: string, other: string): string | undefined {
  const above = one.replace(/\.[^.]*$/, "");
  return other.startsWith(`${above}.`) ? above : undefined;
}

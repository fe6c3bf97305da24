// Lines that open a chapter or a section.
import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isNumber, isSectionOf } from "../domain/number";
import type { SourceBlock } from "./source";
import { wordsInTree } from "./words";

/**
 * `printed` is its number as in the document, where that is not how the portal writes it. Where a document keeps its own labels:
 * `counted` are the words of label and title as printed, `level` is 1 for a section that is part of no other, and `parent` is the
 * number of what it is part of, where its label does not tell.
 */
export type FoundSection = {
  number: string;
  at: number;
  title?: string;
  blocks: SourceBlock[];
  printed?: string;
  counted?: string;
  level?: number;
  parent?: string;
};

/** A number that opens words, and all that is printed of it: "8.45.1", "8.45.1.", "[8.45.1]:". */
export type PrintedNumber = { number: string; printed: string };

const typed = /^[[(]?(\d{1,3}(?:\.\d{1,3})*[a-z]?)(?:[.:)\]]{0,3})(?=\s|$)/;
/** Before the number of a heading, or of a line that is only a number. */
const kinds = /^(?:(?:section|chapter|part|article|clause|rule|policy|procedure|standard|step)\s+|§+\s*)/i;

/** The number that opens the words; in a heading (`isHeading`) "Section" or "§" may come before it. */
export function printedNumber(words: string, isHeading = false): PrintedNumber | undefined {
  const [kind = ""] = (isHeading && kinds.exec(words)) || [];
  const [printed = "", number = ""] = typed.exec(words.slice(kind.length)) ?? [];
  if (!isNumber(number) || /^\(/.test(printed) || /^\[[^\]]*$/.test(printed)) return;
  return { number, printed: kind + printed };
}

/** Whether words begin with a number of several parts that somebody typed, such as 8.45.1. */
export const hasTypedNumber = (words: string) => printedNumber(words)?.number.includes(".") ?? false;

/** The number and title that open a chapter; undefined if the words are not those. */
export function readOpening(words: string, isHeading = false): (PrintedNumber & { title: string }) | undefined {
  const found = printedNumber(words, isHeading);
  if (!found) return undefined;
  const [separator = ""] = /^\s*[–—:-](?=\s)/.exec(words.slice(found.printed.length)) ?? [];
  const printed = found.printed + separator;
  const title = words.slice(printed.length).trimStart();
  return title === "" ? undefined : { ...found, printed, title };
}

/** The number of a section of `chapter` that begins the words; undefined if none does. */
export function numberBeginning(words: string, chapter: string, isHeading = false): PrintedNumber | undefined {
  const found = printedNumber(words, isHeading);
  return found && isSectionOf(found.number, chapter) ? found : undefined;
}

/**
 * The section that a block opens. A number alone opens one; so does one before words, which are its title where they are a
 * heading, or are said to be (`isTitled`).
 */
export function sectionFromLines({ at, node }: SourceBlock, chapter: string, isTitled = false): FoundSection | undefined {
  if (node.type !== "paragraph" && node.type !== "heading") return;
  const words = plain(node);
  const found = numberBeginning(words, chapter, node.type === "heading");
  if (!found) return;
  const { number, printed } = found;
  const section = { number, at, ...(printed !== number && { printed }) };
  if (words === printed) return { ...section, blocks: [] };
  if (node.type === "heading" || isTitled) return { ...section, title: words.slice(printed.length).trim(), blocks: [] };
  return { ...section, blocks: [{ at, node: { type: "paragraph", children: without(node.children, printed.length) } }] };
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
export function plain(node: SourceBlock["node"]): string {
  return wordsInTree(node).join(" ");
}

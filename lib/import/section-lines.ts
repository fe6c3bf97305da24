// Lines that open a chapter or a section.
import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isNumber, isSectionOf } from "../domain/number";
import type { SourceBlock } from "./source";
import { wordsInTree } from "./words";

export type FoundSection = { number: string; at: number; title?: string; blocks: SourceBlock[] };

/** The number and title that open a chapter; undefined if the words are not those. */
export function readOpening(words: string): { number: string; title: string } | undefined {
  const [, number = "", title = ""] = /^(\d[\d.]*\d[a-z]?)\s+(\S.*)$/.exec(words) ?? [];
  return isNumber(number) && number.includes(".") ? { number, title } : undefined;
}

/** The number of a section of `chapter` that begins the words; undefined if none does. */
export function numberIn(words: string, chapter: string): string | undefined {
  const [number = ""] = /^\d[\d.]*\d[a-z]?(?=\s|$)/.exec(words) ?? [];
  return isNumber(number) && isSectionOf(number, chapter) ? number : undefined;
}

/**
 * The section that a block opens. A number alone opens one; so does one before words, which are its title where they are a
 * heading, or are said to be (`isTitled`).
 */
export function sectionFromLines({ at, node }: SourceBlock, chapter: string, isTitled = false): FoundSection | undefined {
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
export function plain(node: SourceBlock["node"]): string {
  return wordsInTree(node).join(" ");
}

// A list of contents in a document, recognised by what it is: titles that come again further on, without words beneath them.
import { isPageLink } from "./furniture";
import { type FoundSection, plain } from "./section-lines";
import type { SourceBlock } from "./source";

/** Where the sections begin among the blocks after the chapter's title; before that may be a list of contents, which names the first. */
export function findFirst(blocks: SourceBlock[], opened: Map<SourceBlock, FoundSection>): number {
  const openers = blocks.flatMap((block, at) => (opened.has(block) ? [at] : []));
  const [first] = openers;
  if (first === undefined) return blocks.length;
  const numberAt = (at: number) => opened.get(blocks[at])?.number;
  let begin = first;
  for (const again of openers.slice(1))
    if (numberAt(again) === numberAt(begin) && isContents(blocks.slice(begin, again), blocks.slice(again))) begin = again;
  return begin;
}

// Every line of it comes again, as the beginning of a block.
function isContents(lines: SourceBlock[], text: SourceBlock[]): boolean {
  const later = new Set(text.map(({ node }) => withoutPage(plain(node))));
  return lines.every(({ node }) => {
    const words = plain(node);
    return isPageLink(words) || later.has(withoutPage(words));
  });
}

/** A line of a list of contents without its page number and the dots before it. */
export function withoutPage(words: string): string {
  return words.replace(/(?:\s*[.…·_]{3,}|\s)[\s.…]*\d{1,4}$/, "").trim();
}

/** Whether a block names nothing but titles: those given, with or without page numbers. A list does where each item does. */
export function namesTitles(block: SourceBlock, titles: Set<string>): boolean {
  const isTitle = (words: string) => titles.has(words) || titles.has(withoutPage(words));
  const { node } = block;
  if (node.type !== "list") return isTitle(plain(node));
  return node.children.every((item) =>
    item.children.every((child) => (child.type === "list" ? namesTitles({ at: block.at, node: child }, titles) : isTitle(plain(child)))),
  );
}

/** Whether a line ends with dots that lead to the number of a page. */
export function hasLeaders(line: string): boolean {
  return /(?:[.…·_]\s*){4,}(?:\d{1,4}|[ivx]{1,6})$/.test(line.trimEnd().slice(-60));
}

/** The line with its leading dots in one piece, however far apart they are: they are no words. */
export function withShortLeaders(line: string): string {
  return hasLeaders(line) ? line.replace(/(?:[.…·_][ \t]*){4,}(?=(?:\d{1,4}|[ivx]{1,6})\s*$)/, ".... ") : line;
}

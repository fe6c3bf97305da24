// A list of contents before the text: titles that come again further on, in the same order, with words beneath them.
import { hasLeaders, withoutPage } from "../contents-list";
import { isPageLink } from "../furniture";
import type { Remark } from "../remarks";
import { plain } from "../section-lines";
import type { SourceBlock } from "../source";
import { labelAt } from "./label-at";

const head = /^(?:table of contents|contents|list of contents|in this (?:section|chapter|policy|document)|on this page|index)$/i;
/** Longer words are no title. */
const longest = 150;

/** The blocks without lists of contents and the links of a page, and a remark for each that is left out. */
export function leaveOutContents(blocks: SourceBlock[], remarks: Remark[]): SourceBlock[] {
  const places = placesOf(blocks);
  const out = new Set<number>();
  for (let i = 0; i < blocks.length; i++) {
    const end = endOfContents(blocks, i, places);
    for (let at = i; at < end; at++) out.add(at);
    i = Math.max(i, end - 1);
  }
  return blocks.filter(({ at, node }, i) => {
    const words = plain(node);
    const kind = out.has(i) ? "contents" : isPageLink(words) ? "page-line" : undefined;
    if (kind) remarks.push({ kind, at, words });
    return !kind;
  });
}

/** For each line, with its label and without, the blocks that say it. */
type Places = Map<string, number[]>;

function placesOf(blocks: SourceBlock[]): Places {
  const places: Places = new Map();
  blocks.forEach(({ node }, at) => {
    if (node.type === "list" && node.children.length > 1) return;
    const words = plain(node);
    if (words.length > longest) return;
    for (const name of namesOf(words)) places.set(name, [...(places.get(name) ?? []), at]);
  });
  return places;
}

/** A line as titles are compared, with its label and without. */
function namesOf(words: string): Set<string> {
  const names = [words, labelAt(words)?.rest ?? ""].map((name) => name.toLowerCase());
  return new Set(names.filter((name) => /[\p{L}\p{N}]/u.test(name)));
}

// Where a list of contents that begins at a block ends; at the block itself where none begins there.
function endOfContents(blocks: SourceBlock[], start: number, places: Places): number {
  const isHead = head.test(plain(blocks[start].node));
  const titles: number[] = [];
  let isSure = isHead;
  let end = isHead ? start + 1 : start;
  const names = (words: string): boolean => {
    const after = Math.max(titles.at(-1) ?? 0, end);
    const hasPage = hasLeaders(words);
    isSure ||= hasPage;
    const title = [...namesOf(withoutPage(words))].flatMap((name) => places.get(name)?.find((at) => at > after) ?? [])[0];
    if (title === undefined || !(hasPage || couldBeTitle(words, blocks[title]))) return hasPage;
    titles.push(title);
    return true;
  };
  while (end < blocks.length && namesTitles(blocks[end], names)) end++;
  const lines = blocks
    .slice(isHead ? start + 1 : start, end)
    .reduce((sum, { node }) => sum + (node.type === "list" ? node.children.length : 1), 0);
  const isList = blocks.slice(start, end).some(({ node }) => node.type === "list");
  // The lines of a form, or of an example, come again right behind one another: no title has words beneath it.
  const apart = titles.filter((at, i) => i > 0 && at > titles[i - 1] + 1).length;
  const isContents = isSure || isList ? lines > 1 : lines > 2 && apart * 3 >= titles.length - 1;
  return isContents ? end : start;
}

function couldBeTitle(words: string, { node }: SourceBlock): boolean {
  return node.type === "heading" || /^[\p{Lu}\p{N}“‘"'(]/u.test(withoutPage(labelAt(words)?.rest || words));
}

function namesTitles({ node }: SourceBlock, named: (words: string) => boolean): boolean {
  if (node.type === "paragraph" || node.type === "heading") return named(plain(node));
  if (node.type !== "list") return false;
  return node.children.every((item) =>
    item.children.every((child) => (child.type === "list" ? namesTitles({ at: 0, node: child }, named) : named(plain(child)))),
  );
}

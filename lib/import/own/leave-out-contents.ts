// A list of contents before the text: lines that come again further on, right behind one another.
import { withoutPage } from "../contents-list";
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
  const last = new Map<string, number>();
  blocks.forEach(({ node }, at) => {
    if (node.type === "list" && node.children.length > 1) return;
    const words = plain(node);
    if (words.length > longest) return;
    for (const name of [words, labelAt(words)?.rest ?? words]) if (name !== "") last.set(folded(name), at);
  });
  const named = (words: string, at: number) => (last.get(folded(withoutPage(words))) ?? -1) > at || isAfter(words, at, last);
  const out = new Set<number>();
  for (let i = 0; i < blocks.length; i++) {
    const isHead = head.test(plain(blocks[i].node));
    let end = isHead ? i + 1 : i;
    while (end < blocks.length && namesTitles(blocks[end], (words) => named(words, end))) end++;
    const lines = blocks
      .slice(isHead ? i + 1 : i, end)
      .reduce((sum, { node }) => sum + (node.type === "list" ? node.children.length : 1), 0);
    if (lines < 2) continue;
    for (let at = i; at < end; at++) out.add(at);
    i = end - 1;
  }
  return blocks.filter(({ at, node }, i) => {
    const words = plain(node);
    const kind = out.has(i) ? "contents" : isPageLink(words) ? "page-line" : undefined;
    if (kind) remarks.push({ kind, at, words });
    return !kind;
  });
}

const folded = (words: string) => words.toLowerCase();

function isAfter(words: string, at: number, last: Map<string, number>): boolean {
  const rest = labelAt(withoutPage(words))?.rest ?? "";
  return rest !== "" && (last.get(folded(rest)) ?? -1) > at;
}

function namesTitles({ node }: SourceBlock, named: (words: string) => boolean): boolean {
  if (node.type === "paragraph" || node.type === "heading") return named(plain(node));
  if (node.type !== "list") return false;
  return node.children.every((item) =>
    item.children.every((child) => (child.type === "list" ? namesTitles({ at: 0, node: child }, named) : named(plain(child)))),
  );
}

// A web page as a browser or a word processor saved it.

import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { parseUrl } from "../util/parse-url";
import { checkPage } from "./bounds";
import { showFolded } from "./folded-text";
import { removeHiddenElements } from "./hidden-words";
import { readDialects } from "./page-dialects";
import { leaveOutFrame } from "./page-frame";
import { openLayout } from "./page-layout";
import { readTree } from "./read-tree";
import type { Remark } from "./remarks";
import type { ReadOptions, Source } from "./source";
import { wordsInPage } from "./words";

/** The blocks of a page's text. Links are resolved from the address that the page says it was saved from. */
export function readPage(html: string, options: ReadOptions = {}): Source {
  checkPage(html);
  const tree = unified().use(rehypeParse).parse(html);
  const address = addressOf(tree);
  const dialects = readDialects(tree);
  showFolded(tree);
  const hidden = removeHiddenElements(tree).map((words): Remark => ({ kind: "hidden", words, isUncounted: true }));
  openLayout(tree);
  const frame = leaveOutFrame(tree);
  const title = titleOf(tree);
  const source = readTree(tree, { ...options, address });
  return { ...source, ...(title !== "" && { title }), remarks: [...hidden, ...dialects, ...frame, ...source.remarks] };
}

function titleOf(tree: Root): string {
  let title = "";
  visit(tree, { type: "element", tagName: "title" }, (element, _index, parent) => {
    // A drawing may have one, too.
    if (title === "" && parent?.type === "element" && parent.tagName === "head") title = wordsInPage(element as Element).join(" ");
  });
  return title;
}

// Chromium writes a comment into what it saves; others leave <base> or the page's own canonical address.
function addressOf(tree: Root): string | undefined {
  const found: string[] = [];
  visit(tree, (node) => {
    const saved = node.type === "comment" && /saved from url=\(\d+\)(\S+)/.exec(node.value)?.[1];
    if (saved) found.unshift(saved);
    if (node.type !== "element") return;
    const { href, rel } = node.properties;
    if (typeof href === "string" && (node.tagName === "base" || (node.tagName === "link" && String(rel) === "canonical"))) found.push(href);
  });
  return found.find((address) => parseUrl(address) !== undefined);
}

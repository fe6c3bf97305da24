// A text as a row of tokens that can be compared: the beginnings of its paragraphs, and their words. A link is one
// token with its target, so that a target that changed is a change.
import type { Element, ElementContent, Root } from "hast";
import { lineBreak, type Token, type WordToken } from "../token";
import { findCitations } from "./link-numbers";
import { lastingTarget, lastingWords, type NumberNames, writtenTarget } from "./normalise-words";

const paragraphs = new Set(["p", "li", "tr", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"]);
const markElements = new Set(["strong", "em", "code", "del", "blockquote"]);
// Kept whole: twenty-one, don’t, £1,250.50, 10:30, 24/10/2017, 8.45.7.
const wholeWord = /\p{Sc}?[\p{L}\p{N}\p{M}]+(?:[’'.\-‑][\p{L}\p{N}\p{M}]+|,\d{3}(?!\d)|:\d\d(?!\.?\d)|(?<=\d)\/\d+)*/u;
const wordsAndSigns = new RegExp(`(\\s*)(${wholeWord.source}|[^\\s])`, "gu");

type Around = { marks: string[]; list?: "ul" | "ol"; depth: number; inItem: boolean };

/** The tokens of a compiled section, before anchors are added to it. `names` are the lasting names of numbers. */
export function textTokens(tree: Root, names?: NumberNames): Token[] {
  const tokens: Token[] = [];
  let spaced = true;

  const addWord = (word: Pick<WordToken, "text" | "name" | "marks" | "link">, space: boolean) => {
    tokens.push({ kind: "word", ...word, spaced: spaced || space });
    spaced = false;
  };
  const addWords = (text: string, marks: string[]) => {
    const cited = new Map(names ? findCitations(text).map(({ number, index }) => [index, names(number)]) : []);
    for (const { 1: space, 2: word, index } of text.matchAll(wordsAndSigns)) {
      addWord({ text: word, name: cited.get(index + space.length), marks }, space !== "");
    }
    if (/\s$/.test(text)) spaced = true;
  };
  const addLink = (link: Element, marks: string[]) => {
    const text = plainText(link).replace(/\s+/g, " ");
    addWord({ text, name: lastingWords(text, names), marks, link: linkOf(link, names) }, false);
  };
  const walk = (children: ElementContent[], around: Around, before = 0) => {
    let position = before;
    for (const child of children) {
      if (child.type === "text") addWords(child.value, around.marks);
      else if (child.type !== "element") continue;
      else if (child.properties[writtenTarget]) addLink(child, around.marks);
      else if (child.tagName === "ul" || child.tagName === "ol")
        walk(child.children, { ...around, list: child.tagName, depth: around.depth + 1 }, Number(child.properties.start ?? 1) - 1);
      else walkElement(child, around, ++position);
    }
  };
  const walkElement = ({ tagName, children }: Element, around: Around, position: number) => {
    const item = tagName === "li";
    // The first paragraph of a list item is the item itself.
    const isItemsOwn = tagName === "p" && around.inItem && tokens.at(-1)?.kind === "paragraph";
    if (paragraphs.has(tagName) && !isItemsOwn) {
      tokens.push({ kind: "paragraph", element: tagName, depth: around.depth, ...(item && { list: around.list, position }) });
      spaced = true;
    }
    const isLaterCell = (tagName === "td" || tagName === "th") && tokens.at(-1)?.kind === "word";
    if (isLaterCell) addWord({ text: "|", marks: [] }, true);
    if (tagName === "br") addWord({ text: lineBreak, marks: [] }, false);
    if (tagName === "br" || isLaterCell) spaced = true;
    const marks = markElements.has(tagName) ? [...around.marks, tagName] : around.marks;
    walk(children, { ...around, marks, inItem: item });
  };

  walk(tree.children as ElementContent[], { marks: [], depth: 0, inItem: false });
  return tokens;
}

function linkOf({ properties }: Element, names: NumberNames): WordToken["link"] {
  // What is not held here leads to a note, which stands on the section's own page only.
  const address = typeof properties.href === "string" && !properties.href.startsWith("#") ? properties.href : undefined;
  return { target: lastingTarget(String(properties[writtenTarget]), names), address, outside: String(properties.className) === "outside" };
}

function plainText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(plainText).join("") : "";
}

// Numbers in running text that cite this manual ("see 8.45.7") become links. The words stay as they are.
import type { Element, ElementContent, Root, Text } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { depthOf, isNumber } from "../domain/number";

// Dotted, and not part of something longer: 24.10.2017, 1.2.3.4.5.6, £3.1, v8.45, a telephone number in groups.
const dotted = /(?<![\w.£$€+/-])\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?(?![\w%/-]|\.\d)/g;
// "version 3.1.2" counts versions of something else.
const elsewhere = /(?:version|release|version|build|windows|android|ios|tel|telephone|article|clause|regulation|rule)s?[ .:\u00a0]*$/i;
// A chapter's number has the form of a measure ("3.1 hours"): it is a citation only where a word says so.
const saysSo = /(?:chapters?|procedures?|sections?|paragraphs?|paras?|see|under|following)[ \u00a0]+$/i;

/** In letters: such words and the spaces after them are shorter. To look at all that comes before would take long. */
const looksBack = 60;

/** Links numbers that `find` knows, in place; `own` is the section's number. Returns the numbers cited. */
export function linkNumbers(tree: Root, own: string, find: (number: string) => string | undefined): string[] {
  const cited: string[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === "element" && ["a", "code", "pre"].includes(node.tagName)) return SKIP;
    if (node.type !== "text" || !parent || index === undefined) return;
    const pieces = linkText(node, own, find, cited);
    if (pieces.length === 1) return;
    const children = (parent as Element).children;
    // Not by splice: a call takes some 100,000 pieces at most.
    (parent as Element).children = [...children.slice(0, index), ...pieces, ...children.slice(index + 1)];
    return [SKIP, index + pieces.length];
  });
  return cited;
}

/** What cites the manual in a piece of running text: numbers by their form and what comes before them, and where they begin. */
export function findCitations(text: string): { number: string; index: number }[] {
  return [...text.matchAll(dotted)].flatMap(({ 0: number, index }) => {
    const before = text.slice(Math.max(0, index - looksBack), index);
    const clear = depthOf(number) > 2 || saysSo.test(before);
    return clear && isNumber(number) && !elsewhere.test(before) ? { number, index } : [];
  });
}

function linkText({ value }: Text, own: string, find: (number: string) => string | undefined, cited: string[]): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const { number, index } of findCitations(value)) {
    const address = number === own ? undefined : find(number);
    if (!address) continue;
    cited.push(number);
    pieces.push({ type: "text", value: value.slice(done, index) });
    pieces.push({ type: "element", tagName: "a", properties: { href: address }, children: [{ type: "text", value: number }] });
    done = index + number.length;
  }
  return [...pieces, { type: "text", value: value.slice(done) }];
}

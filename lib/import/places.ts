// Where in a document a remark belongs: elements are numbered before anything is done to them, and blocks keep the number of
// the element that they were made from.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import type { Remark } from "./remarks";
import type { SourceBlock } from "./source";

/** A remark about an element of the page. */
export type Located = Remark & { element?: Element };

/** Gives every element and every text its position in the order of the document, instead of the one in the file. */
export function numberElements(tree: Root): void {
  let count = 0;
  visit(tree, (node) => {
    const point = { line: 1, column: 1, offset: ++count };
    node.position = { start: point, end: point };
  });
}

/** The remarks with the blocks that they are about (`at`); positions are taken off the blocks, being none of a file. */
export function locate(remarks: Located[], blocks: SourceBlock[]): Remark[] {
  const starts = blocks.map(({ node }) => {
    let first = Number.POSITIVE_INFINITY;
    visit(node, (one) => {
      first = Math.min(first, one.position?.start.offset ?? first);
      delete one.position;
    });
    return first;
  });
  return remarks.map(({ element, ...remark }) => {
    const place = element?.position?.start.offset;
    if (place === undefined) return remark;
    const before = starts.findLastIndex((start) => start <= place);
    return { ...remark, at: blocks[before]?.at ?? 0 };
  });
}

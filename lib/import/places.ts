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

/** Which block an element of the page belongs to, by its position; one between two blocks belongs to the later. */
export type BlockAt = (position: number) => number;

/**
 * The remarks with the blocks that they are about (`at`), and the way to find the block of any element; positions are taken off the
 * blocks, being none of a file.
 */
export function locate(remarks: Located[], blocks: SourceBlock[]): { told: Remark[]; blockAt: BlockAt } {
  const ranges = blocks.map(({ node }) => {
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    visit(node, (one) => {
      first = Math.min(first, one.position?.start.offset ?? first);
      last = Math.max(last, one.position?.start.offset ?? last);
      delete one.position;
    });
    return { first, last };
  });
  const before = (place: number) => ranges.findLastIndex(({ first }) => first <= place);
  const told = remarks.map(({ element, ...remark }) => {
    const place = element?.position?.start.offset;
    return place === undefined ? remark : { ...remark, at: blocks[before(place)]?.at ?? 0 };
  });
  const blockAt = (place: number) => {
    const index = before(place);
    const isInside = index >= 0 && place <= ranges[index].last;
    return (blocks[isInside ? index : index + 1] ?? blocks.at(-1))?.at ?? 0;
  };
  return { told, blockAt };
}

/** The position of an element (numberElements). */
export const positionOf = (element: Element) => element.position?.start.offset ?? 0;

// Finds and fills places in a page's tree.
import type { Element, Root } from "hast";
import { EXIT, visit } from "unist-util-visit";

/** The first element that matches. Throws, naming `what`, if there is none. */
export function findElement(tree: Root | Element, what: string, matches: (node: Element) => boolean): Element {
  let found: Element | undefined;
  visit(tree, "element", (node) => {
    if (!matches(node)) return;
    found = node;
    return EXIT;
  });
  if (!found) throw new Error(`The exported page has no ${what}.`);
  return found;
}

/** True if the element has this class. */
export function hasClass(node: Element, name: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name);
}

/** Replaces <div data-fill="PLACE"> by `filling`, changing the tree; without `filling` the place is removed. */
export function fillPlace(tree: Root | Element, place: string, filling: Element | undefined): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.properties.dataFill !== place || !parent || index === undefined) return;
    parent.children.splice(index, 1, ...(filling ? [filling] : []));
    return EXIT;
  });
}

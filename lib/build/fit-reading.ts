// Removes controls from the pages of chapters and sections that only other pages have room for: there, each control is one more
// press of Tab on an already long way.
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { elementOf, hasClass } from "./tree";

/**
 * Changes the tree in place. Elements marked data-not-while-reading are removed from pages of the text; on other pages only the
 * mark is removed.
 */
export function fitReading(tree: Root): void {
  const isReading = hasClass(elementOf(tree, "main"), "reading");
  visit(tree, "element", (node, index, parent) => {
    if (node.properties.dataNotWhileReading === undefined || !parent || index === undefined) return;
    delete node.properties.dataNotWhileReading;
    if (!isReading) return;
    parent.children.splice(index, 1);
    return index;
  });
}

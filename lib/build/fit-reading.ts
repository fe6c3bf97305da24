// Takes out of the pages of chapters and sections what only the other pages have room for: each control there is one more
// press of Tab on a way that is long already.
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { hasClass } from "./tree";

/** Changes the tree in place: elements marked data-not-while-reading go from a page of the text, and lose the mark on others. */
export function fitReading(tree: Root): void {
  let isReading = false;
  visit(tree, "element", (node) => {
    if (node.tagName === "main" && hasClass(node, "reading")) isReading = true;
  });
  visit(tree, "element", (node, index, parent) => {
    if (node.properties.dataNotWhileReading === undefined || !parent || index === undefined) return;
    delete node.properties.dataNotWhileReading;
    if (!isReading) return;
    parent.children.splice(index, 1);
    return index;
  });
}

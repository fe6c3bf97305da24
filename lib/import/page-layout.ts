// Elements that lay a page out and say nothing of its text: forms, buttons, tables around all of it.
import type { Element, Root } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { wordsOf } from "./remarks";

/** Opens what holds the text (changing the tree): whole pages are in a form on some sites, headings in buttons, both in tables. */
export function openForms(tree: Root): void {
  visit(tree, "element", (node, _index, parent) => {
    if (node.tagName === "form" && (hasHeading(node) || wordsOf(toText(node)).length > 60)) node.tagName = "div";
    const isTitle = parent?.type === "element" && /^(?:h[1-6]|summary|legend|dt)$/.test(parent.tagName);
    if (node.tagName === "table" && isLayout(node)) openTable(node);
    if (node.tagName === "summary" && hasHeading(node)) node.tagName = "div";
    if (node.tagName === "button" && (isTitle || hasHeading(node))) node.tagName = hasHeading(node) ? "div" : "span";
  });
}

// A table that lays out the page: its cells hold numbered headings.
function isLayout(table: Element): boolean {
  if (table.properties.role === "presentation") return true;
  let found = 0;
  visit(table, "element", (node) => {
    if (/^h[1-6]$/.test(node.tagName) && /^\s*\d+(?:\.\d+)+/.test(toText(node))) found++;
  });
  return found > 1;
}

function openTable(table: Element): void {
  table.tagName = "div";
  for (const child of table.children)
    if (child.type === "element" && /^(?:thead|tbody|tfoot|tr|td|th)$/.test(child.tagName)) openTable(child);
}

/** Whether a heading is in the element. */
export function hasHeading(element: Element): boolean {
  let found = false;
  visit(element, "element", ({ tagName }) => {
    if (/^h[1-6]$/.test(tagName)) found = true;
  });
  return found;
}

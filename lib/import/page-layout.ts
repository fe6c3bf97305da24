// Elements that lay a page out and say nothing of its text: forms, buttons, tables around all of it.
import type { Element, Root } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { splitWords } from "./remarks";

/** Opens what holds the text (changing the tree): whole pages are in a form on some sites, headings in buttons. */
export function openForms(tree: Root): void {
  visit(tree, "element", (node, _index, parent) => {
    if (node.tagName === "form" && (hasHeading(node) || splitWords(toText(node)).length > 60)) node.tagName = "div";
    const isTitle = parent?.type === "element" && /^(?:h[1-6]|summary|legend|dt)$/.test(parent.tagName);
    if (node.tagName === "summary" && hasHeading(node)) node.tagName = "div";
    if (node.tagName === "button" && (isTitle || hasHeading(node))) node.tagName = hasHeading(node) ? "div" : "span";
  });
}

/** Opens tables that only lay out what is in them (changing the tree). */
export function openLayout(tree: Root): void {
  let words: number | undefined;
  visit(tree, "element", (node) => {
    if (node.tagName !== "table") return;
    words ??= splitWords(toText(tree)).length;
    if (isLayout(node, words)) openTable(node);
  });
}

// A table that lays out the page: its cells hold numbered headings, or one of them most of the page, in paragraphs.
function isLayout(table: Element, wordsOfPage: number): boolean {
  if (table.properties.role === "presentation") return true;
  const cells: Element[] = [];
  visit(table, "element", (node) => {
    if (/^t[dh]$/.test(node.tagName)) cells.push(node);
  });
  // One cell is a frame.
  if (cells.length === 1 && cells[0].properties.colSpan === undefined && cells[0].properties.rowSpan === undefined) return true;
  const hasMost = (cell: Element) => {
    const blocks = cell.children.filter((child) => child.type === "element" && /^(?:p|div|h[1-6]|ul|ol|table|center)$/.test(child.tagName));
    return blocks.length > 2 && splitWords(toText(cell)).length * 2 > wordsOfPage;
  };
  if (wordsOfPage > 40 && cells.some((cell) => cell.tagName === "td" && hasMost(cell))) return true;
  let found = 0;
  visit(table, "element", (node) => {
    if (/^h[1-6]$/.test(node.tagName) && /^\s*\d+(?:\.\d+)+/.test(toText(node))) found++;
  });
  return found > 1;
}

function openTable(table: Element): void {
  table.tagName = table.tagName === "td" && isMenu(table) ? "nav" : "div";
  for (const child of table.children)
    if (child.type === "element" && /^(?:thead|tbody|tfoot|tr|td|th)$/.test(child.tagName)) openTable(child);
}

// A cell of several links and hardly anything else.
function isMenu(cell: Element): boolean {
  const links: string[] = [];
  visit(cell, { type: "element", tagName: "a" }, (link) => void links.push(toText(link as Element)));
  return links.length > 1 && links.join("").length * 2 > toText(cell).length;
}

/** Whether a heading is in the element. */
export function hasHeading(element: Element): boolean {
  let found = false;
  visit(element, "element", ({ tagName }) => {
    if (/^h[1-6]$/.test(tagName)) found = true;
  });
  return found;
}

// Gives every paragraph of a section its anchor, and where there are several a fingerprint, a link to itself and
// a place to copy from.
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { fingerprint } from "../domain/fingerprint";
import type { Section } from "../domain/manual";
import { paragraphAnchor } from "../site/anchors";
import { frameTable } from "./frame-table";
import { type NumberNames, normaliseParagraph, writtenTarget } from "./normalise-words";

// List items count as paragraphs of their own; a table counts as one, and so does a term with what it means.
const paragraphElements = new Set(["p", "li", "table", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "div"]);

// Blocks that are separate from the words after them.
const cells = new Set(["td", "th", "dt", "dd", "br"]);

/** Changes the tree in place; returns the plain text and the fingerprint of each paragraph in the order of the anchors. */
export function anchorParagraphs(
  tree: Root,
  { number, id }: Pick<Section, "number" | "id">,
  names: NumberNames,
): { texts: string[]; codes: string[] } {
  const paragraphs: { element: Element; parent: Root | Element }[] = [];
  const collect = (node: Root | Element, inside: boolean) => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const counts = paragraphElements.has(child.tagName) && !(inside && child.tagName === "p");
      if (counts) paragraphs.push({ element: child, parent: node });
      if (child.tagName !== "table")
        collect(child, child.tagName === "li" || child.tagName === "div" || (inside && child.tagName !== "ul" && child.tagName !== "ol"));
    }
  };
  collect(tree, false);
  const texts = paragraphs.map(({ element }) => ownText(element));
  const codes = paragraphs.map(({ element }) => fingerprint(id, normaliseParagraph(element, names)).slice(0, 7));
  visit(tree, "element", (element) => void delete element.properties[writtenTarget]);
  paragraphs.forEach(({ element, parent }, i) => {
    const anchor = paragraphAnchor(number, i + 1);
    const anchored = element.tagName === "table" ? frameTable(element, parent, anchor) : element;
    anchored.properties.id = anchor;
    if (paragraphs.length === 1) return;
    anchored.properties.dataFingerprint = codes[i];
    addTools(anchored, parent, anchor);
  });
  return { texts, codes };
}

// Their words are drawn by the style sheet or written in the browser: the text of the element stays the text of
// record, letter for letter.
function addTools(paragraph: Element, parent: Root | Element, anchor: string): void {
  const copy: Element = { type: "element", tagName: "copy-row", properties: {}, children: [] };
  if (isTable(paragraph) || paragraph.tagName === "pre") {
    copy.properties.for = anchor;
    parent.children.splice(parent.children.indexOf(paragraph) + 1, 0, copy);
    return;
  }
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: { className: ["self"], href: `#${anchor}`, ariaLabel: `Link to paragraph ${anchor}` },
    children: [],
  };
  const holder = lastMeaning(paragraph) ?? paragraph;
  const inner = holder.children.find(isItsEnd) ?? holder.children.find(isParagraph) ?? holder;
  const list = inner.children.findIndex((child) => child.type === "element" && (child.tagName === "ul" || child.tagName === "ol"));
  inner.children.splice(list < 0 ? inner.children.length : list, 0, link, copy);
}

function isParagraph(child: ElementContent): child is Element {
  return child.type === "element" && child.tagName === "p";
}

// Of a step of a flow chart, where it leads to.
function isItsEnd(child: ElementContent): child is Element {
  return isParagraph(child) && String(child.properties.className) === "ways";
}

function isTable({ properties }: Element): boolean {
  return String(properties.className).startsWith("table");
}

function lastMeaning(paragraph: Element): Element | undefined {
  return paragraph.children.findLast((child): child is Element => child.type === "element" && child.tagName === "dd");
}

/** Text of an element without that of the list items inside it, and without footnote markers; white space folded. */
function ownText(element: Element): string {
  const text = (nodes: ElementContent[]): string =>
    nodes
      .map((node) => {
        if (node.type === "text") return node.value;
        if (node.type === "element" && node.tagName === "img") return ` ${node.properties.alt} `;
        if (node.type !== "element" || node.tagName === "ul" || node.tagName === "ol" || node.tagName === "sup") return "";
        return cells.has(node.tagName) ? `${text(node.children)} ` : text(node.children);
      })
      .join("");
  return text(element.children)
    .replace(/[ \n\t]+/g, " ")
    .trim();
}

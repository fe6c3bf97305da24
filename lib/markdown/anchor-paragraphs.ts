// Gives every paragraph of a section its anchor, and where there are several a fingerprint and its number, which links to
// the paragraph.
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
const cellBlocks = new Set(["p", "li", "pre", "h1", "h2", "h3", "h4", "h5", "h6"]);

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
    if (!isTable(anchored) && anchored.tagName !== "pre") addNumber(anchored, anchor);
  });
  return { texts, codes };
}

// Its number is counted and drawn in the margin by the style sheet, so that the text of the element stays the text of
// record, letter for letter. For the mouse alone: the keyboard and screen readers have the panel of the section ("Share"),
// or the section's page.
function addNumber(paragraph: Element, anchor: string): void {
  const holder = paragraph.children.find(isTerm) ?? paragraph;
  holder.children.unshift({
    type: "element",
    tagName: "a",
    properties: { className: ["self"], href: `#${anchor}`, ariaHidden: "true", tabIndex: -1 },
    children: [],
  });
}

// A list of terms may only contain terms and what they mean.
function isTerm(child: ElementContent): child is Element {
  return child.type === "element" && child.tagName === "dt";
}

function isTable({ properties }: Element): boolean {
  return String(properties.className).startsWith("table");
}

/** Text of an element without that of the list items inside it, and without footnote markers; white space folded. */
function ownText(element: Element): string {
  const text = (nodes: ElementContent[], inCell: boolean): string =>
    nodes
      .map((node) => {
        if (node.type === "text") return node.value;
        if (node.type === "element" && node.tagName === "img") return ` ${node.properties.alt} `;
        if (node.type !== "element" || node.tagName === "sup") return "";
        // The items of a list in a cell are words of the table.
        if (!inCell && (node.tagName === "ul" || node.tagName === "ol")) return "";
        const inside = text(node.children, inCell || node.tagName === "td" || node.tagName === "th");
        return cells.has(node.tagName) || (inCell && cellBlocks.has(node.tagName)) ? `${inside} ` : inside;
      })
      .join("");
  return text(element.children, false)
    .replace(/[ \n\t]+/g, " ")
    .trim();
}

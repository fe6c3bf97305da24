// Gives every paragraph of a section its anchor, and a link to itself where there are several.
import type { Element, ElementContent, Root } from "hast";
import { paragraphAnchor } from "../permalink";

// List items count as paragraphs of their own; a table counts as one.
const paragraphElements = new Set(["p", "li", "table", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"]);

/** Changes the tree in place; returns the plain text of each paragraph in the order of the anchors. */
export function anchorParagraphs(tree: Root, number: string): string[] {
  const paragraphs: Element[] = [];
  const collect = (node: Root | Element, inside: boolean) => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const counts = paragraphElements.has(child.tagName) && !(inside && child.tagName === "p");
      if (counts) paragraphs.push(child);
      if (child.tagName !== "table") collect(child, child.tagName === "li" || (inside && child.tagName !== "ul" && child.tagName !== "ol"));
    }
  };
  collect(tree, false);
  const texts = paragraphs.map((paragraph) => ownText(paragraph));
  paragraphs.forEach((paragraph, i) => {
    const anchor = paragraphAnchor(number, i + 1);
    paragraph.properties = { ...paragraph.properties, id: anchor };
    if (paragraphs.length > 1) addSelfLink(paragraph, anchor);
  });
  return texts;
}

// The sign is drawn by the style sheet: the text of the element stays the text of record, letter for letter.
function addSelfLink(paragraph: Element, anchor: string): void {
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: { className: ["self"], href: `#${anchor}`, ariaLabel: `Link to paragraph ${anchor}` },
    children: [],
  };
  if (paragraph.tagName === "table" || paragraph.tagName === "pre") return;
  const inner = paragraph.children.find((child): child is Element => child.type === "element" && child.tagName === "p") ?? paragraph;
  const list = inner.children.findIndex((child) => child.type === "element" && (child.tagName === "ul" || child.tagName === "ol"));
  inner.children.splice(list < 0 ? inner.children.length : list, 0, link);
}

/** Text of an element without that of the list items inside it, white space folded. */
function ownText(element: Element): string {
  const text = (nodes: ElementContent[]): string =>
    nodes
      .map((node) => {
        if (node.type === "text") return node.value;
        if (node.type !== "element" || node.tagName === "ul" || node.tagName === "ol") return "";
        return node.tagName === "td" || node.tagName === "th" || node.tagName === "br" ? `${text(node.children)} ` : text(node.children);
      })
      .join("");
  return text(element.children)
    .replace(/[ \n\t]+/g, " ")
    .trim();
}

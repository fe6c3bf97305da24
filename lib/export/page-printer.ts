// A page's tree → HTML. Pages cut from one another share their frame, which is printed once.
import type { Element, ElementContent, Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { findElement } from "./tree";

const printer = unified().use(rehypeStringify).freeze();
const gap: ElementContent = { type: "comment", value: "gap" };

/** Prints the page with its own head and main, or with others in their places. Throws for a page without them. */
export function pagePrinter(page: Root): (head?: Element, main?: Element) => string {
  const ownHead = findElement(page, "<head>", (node) => node.tagName === "head");
  const ownMain = findElement(page, "<main>", (node) => node.tagName === "main");
  const [before, between, after] = printer.stringify(withGaps(page, ownHead, ownMain) as Root).split("<!--gap-->");
  const print = (node: ElementContent) => printer.stringify({ type: "root", children: [node] });
  // Most of a section's head is its chapter's, too.
  const shared = new Map(ownHead.children.map((child) => [child, print(child)]));
  const printHead = (head: Element) => `<head>${head.children.map((child) => shared.get(child) ?? print(child)).join("")}</head>`;
  return (head = ownHead, main = ownMain) => before + printHead(head) + between + print(main) + after;
}

// The same tree with comments for the two, without changing it.
function withGaps(node: Root | Element, ...gaps: Element[]): Root | Element {
  const children = node.children.map((child) => {
    if (child.type !== "element") return child;
    return gaps.includes(child) ? gap : (withGaps(child, ...gaps) as Element);
  });
  return { ...node, children } as Root | Element;
}

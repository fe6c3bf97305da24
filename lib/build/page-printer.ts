// Turns a page's tree into HTML. Pages cut from one another share their frame, which is printed once.
import type { Element, ElementContent, Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { type SheetWords, setSheetWords } from "./stamp-page";
import { elementOf, parsePage } from "./tree";

// What has been printed already (lib/build/cut-pages.ts) goes in unchanged; it came from the same tree.
const printer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();
const gap: ElementContent = { type: "comment", value: "gap" };

/**
 * Prints the page with its own head and main, or with others in their place. `sheet` is what is printed on each sheet, if it
 * differs from the page's own. Throws for a page without a head or a main.
 */
export function pagePrinter(page: Root): (head?: Element, main?: Element, sheet?: SheetWords) => string {
  const ownHead = elementOf(page, "head");
  const ownMain = elementOf(page, "main");
  const [before, between, after] = printer.stringify(withGaps(page, ownHead, ownMain) as Root).split("<!--gap-->");
  const print = (node: ElementContent) => printer.stringify({ type: "root", children: [node] });
  // Most of a section's head is the same as its chapter's.
  const shared = new Map(ownHead.children.map((child) => [child, print(child)]));
  const printHead = (head: Element) => `<head>${head.children.map((child) => shared.get(child) ?? print(child)).join("")}</head>`;
  return (head = ownHead, main = ownMain, sheet = {}) =>
    (sheet.version || sheet.head ? withSheetWords(before, sheet) : before) + printHead(head) + between + print(main) + after;
}

// Only <html> and its attributes come before the head.
function withSheetWords(before: string, sheet: SheetWords): string {
  const tree = parsePage(`${before}<head></head></html>`);
  setSheetWords(tree, sheet);
  return printer.stringify(tree).split("<head>")[0];
}

// A copy of the tree with comments in place of the two; the tree itself is unchanged.
function withGaps(node: Root | Element, ...gaps: Element[]): Root | Element {
  const children = node.children.map((child) => {
    if (child.type !== "element") return child;
    return gaps.includes(child) ? gap : (withGaps(child, ...gaps) as Element);
  });
  return { ...node, children } as Root | Element;
}

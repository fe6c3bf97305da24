// A page's tree: made from HTML, and its places found and filled.
import type { Element, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parse } from "parse5";
import { EXIT, visit } from "unist-util-visit";

/** The tree of a whole page, as rehype-parse makes it but without positions, which take half of its time. */
export function parsePage(html: string): Root {
  return fromParse5(parse(html, { scriptingEnabled: false })) as Root;
}

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

/** The only element of its name on a page. Throws if there is none. */
export function elementOf(page: Root | Element, name: "html" | "head" | "main"): Element {
  return findElement(page, `<${name}>`, ({ tagName }) => tagName === name);
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

// Reads pages of a finished site as trees.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, ElementContent, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** Parses a page's HTML. */
export function parsePage(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

/** The page at an address such as /8.45/ of the site in `folder`. */
export function readPage(folder: string, address: string): Root {
  return parsePage(readFileSync(join(folder, address.endsWith("/") ? `${address}index.html` : address), "utf8"));
}

/** Names of all files of a folder, sorted, with / between. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** All elements that match, in order. */
export function elements(tree: Root | Element, matches: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (node) => {
    if (matches(node)) found.push(node);
  });
  return found;
}

/** True if the element has the class. */
export function hasClass(name: string): (node: Element) => boolean {
  return (node) => Array.isArray(node.properties.className) && node.properties.className.includes(name);
}

/** Text of an element, with white space folded and blocks separated by spaces. */
export function textOf(node: Element): string {
  const text = (child: ElementContent): string => {
    if (child.type === "text") return child.value;
    if (child.type !== "element") return "";
    const inner = child.children.map(text).join("");
    return ["p", "li", "h1", "h2", "h3", "dt", "dd", "div"].includes(child.tagName) ? ` ${inner} ` : inner;
  };
  return text(node).replace(/\s+/g, " ").trim();
}

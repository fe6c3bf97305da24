// The order in a page's head. Next and React write into it as each gets ready, which differs from one Node to another.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** Puts what is in the head of `tree` into an order that depends on nothing else; style sheets stay in theirs. */
export function sortHead(tree: Root): void {
  visit(tree, "element", (node) => {
    if (node.tagName !== "head") return;
    const keyed = node.children.map((child) => ({ child, key: child.type === "element" ? keyOf(child) : "9" }));
    // What has the same key keeps its order (ECMAScript, since 2019): pictures come before their sizes.
    node.children = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ child }) => child);
  });
}

function keyOf({ tagName, properties }: Element): string {
  if (tagName === "meta" && properties.charSet !== undefined) return "0";
  if (tagName === "meta" && properties.name === "viewport") return "1";
  if (tagName === "link" && String(properties.rel) === "stylesheet") return "2";
  if (tagName === "title") return "3";
  if (tagName === "meta" && properties.name !== undefined) return `4 ${properties.name}`;
  if (tagName === "link") return `5 ${properties.rel}`;
  if (tagName === "meta") return "6";
  return `7 ${tagName}`;
}

// The order of a page's head. Next and React write each part as it gets ready, so the order differs between versions of Node.
import type { Element, Root } from "hast";
import { elementOf } from "./tree";

/** Sorts the head of `tree` by its content alone. Style sheets keep their order. */
export function sortHead(tree: Root): void {
  const head = elementOf(tree, "head");
  const keyed = head.children.map((child) => ({ child, key: child.type === "element" ? keyOf(child) : "9" }));
  // Elements with the same key keep their order (ECMAScript, since 2019), so images stay before their sizes.
  head.children = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ child }) => child);
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

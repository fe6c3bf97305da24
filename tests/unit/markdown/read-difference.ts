// The HTML of a difference → what it says when its insertions, or its deletions, are refused.
import type { Element, ElementContent, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
// The sign for a line across the page.
const signs = /―/g;

/** Words with single spaces, and the addresses of links in order. */
export function readDifference(html: string, refused?: "ins" | "del"): { words: string; links: string[] } {
  const links: string[] = [];
  const read = (node: ElementContent): string => {
    if (node.type === "text") return node.value.replace(signs, " ");
    if (node.type !== "element" || node.tagName === refused) return "";
    if (isTold(node)) return String(node.properties.className) === "sign" ? " " : "";
    if (node.tagName === "a") links.push(String(node.properties.href));
    const inside = node.children.map(read).join("");
    return ["p", "li", "dt", "dd", "br", "pre"].includes(node.tagName) ? ` ${inside} ` : inside;
  };
  const words = parse(html).children.map((child) => read(child as ElementContent));
  return { words: words.join("").replace(/\s+/g, " ").trim(), links };
}

/** How many links a deletion has. */
export function linksInDeletions(html: string): number {
  const count = (node: Root | ElementContent, deleted: boolean): number => {
    if (!("children" in node)) return 0;
    const own = deleted && node.type === "element" && node.tagName === "a" ? 1 : 0;
    const inside = deleted || (node.type === "element" && node.tagName === "del");
    return own + node.children.reduce((sum, child) => sum + count(child as ElementContent, inside), 0);
  };
  return count(parse(html), false);
}

function parse(html: string): Root {
  return parser.parse(html);
}

// Said to who cannot see it, or shown of what is no word.
function isTold({ properties }: Element): boolean {
  return ["spoken", "sign", "elsewhere", "item-number"].includes(String(properties.className));
}

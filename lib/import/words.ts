// The words of a tree, to see that none is lost on the way.
import type { Element, ElementContent, Root as Page } from "hast";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { undescribedPicture } from "../wording/undescribed-picture";

const inline = new Set(["text", "inlineCode", "emphasis", "strong", "delete", "link", "image", "footnoteReference", "linkReference"]);

/** Every word in its order; what is one word on the page is one here, whatever its parts are printed in. */
export function wordsInTree(tree: Nodes): string[] {
  let text = "";
  visit(tree, (node) => {
    if (!inline.has(node.type)) text += " ";
    if ("value" in node) text += node.value;
    if (node.type === "image" && node.alt !== undescribedPicture) text += node.alt ?? "";
  });
  return text.split(/\s+/).filter((word) => word !== "");
}

const inLine = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Every word of a page's tree in its order, taken in the plainest way: words in a line go on, all else is apart. */
export function wordsInPage(tree: Page | Element): string[] {
  const read = (node: Page | ElementContent | Page["children"][number]): string => {
    if (node.type === "text") return node.value;
    if (!("children" in node)) return "";
    const text = node.children.map(read).join("");
    return node.type === "element" && inLine.has(node.tagName) ? text : ` ${text} `;
  };
  return read(tree).split(/\s+/).filter(Boolean);
}

/** The words that are more often in one list than in the other, each as often as it is missing there. */
export function differenceOf(before: string[], after: string[]): { lost: string[]; added: string[] } {
  const balance = new Map<string, number>();
  for (const word of before) balance.set(word, (balance.get(word) ?? 0) + 1);
  for (const word of after) balance.set(word, (balance.get(word) ?? 0) - 1);
  const repeated = (sign: number) => [...balance].flatMap(([word, count]) => Array.from({ length: Math.max(0, sign * count) }, () => word));
  return { lost: repeated(1), added: repeated(-1) };
}

// The words of a tree, to see that none is lost on the way.
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";

const inline = new Set(["text", "inlineCode", "emphasis", "strong", "delete", "link", "image", "footnoteReference", "linkReference"]);

/** Every word in its order; what is one word on the page is one here, whatever its parts are printed in. */
export function wordsInTree(tree: Nodes): string[] {
  let text = "";
  visit(tree, (node) => {
    if (!inline.has(node.type)) text += " ";
    if ("value" in node) text += node.value;
    if (node.type === "image") text += node.alt ?? "";
  });
  return text.split(/\s+/).filter((word) => word !== "");
}

/** The words that are more often in one list than in the other, each as often as it is missing there. */
export function differenceOf(before: string[], after: string[]): { lost: string[]; added: string[] } {
  const balance = new Map<string, number>();
  for (const word of before) balance.set(word, (balance.get(word) ?? 0) + 1);
  for (const word of after) balance.set(word, (balance.get(word) ?? 0) - 1);
  const repeated = (sign: number) => [...balance].flatMap(([word, count]) => Array.from({ length: Math.max(0, sign * count) }, () => word));
  return { lost: repeated(1), added: repeated(-1) };
}

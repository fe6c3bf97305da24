// Adjacent texts of a tree become one, as they would be when read again.
import type { Nodes, RootContent } from "mdast";
import { visit } from "unist-util-visit";

/** Changes the tree below `node` in place. */
export function joinTexts(node: Nodes): void {
  visit(node, (parent) => {
    if (!("children" in parent)) return;
    const children = parent.children as RootContent[];
    for (let i = children.length - 1; i > 0; i--) {
      const [before, after] = [children[i - 1], children[i]];
      if (before.type === "text" && after.type === "text") children.splice(i - 1, 2, { type: "text", value: before.value + after.value });
    }
  });
}

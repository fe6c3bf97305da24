// Puts the path below which the portal is published in front of the addresses of a page, which Next made without it.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

// All the kinds of address that the portal's pages have; tests/site/behind-a-path.test.ts finds any other. The address of a page
// to be cut (lib/build/cut-pages.ts) names its file and stays as it is.
const attributes = ["href", "src", "action", "dataCurrent"];

/** Changes the tree in place, templates included: addresses that begin at the root of the host get `basePath` in front. */
export function movePage(tree: Root | Element, basePath: string): void {
  if (basePath === "") return;
  visit(tree, "element", (node) => {
    for (const attribute of attributes) {
      const address = node.properties[attribute];
      if (typeof address !== "string" || !address.startsWith("/")) continue;
      node.properties[attribute] = basePath + address;
      // A link may also show its address as text.
      for (const child of node.children) if (child.type === "text" && child.value === address) child.value = basePath + address;
    }
    // <template> keeps its content in a separate tree.
    if (node.tagName === "template" && node.content) movePage(node.content, basePath);
  });
}

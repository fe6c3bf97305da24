// Removes from a page everything that only the framework's own browser code would use.
import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** Changes the tree in place: removes the framework's scripts, preloads, comments and hidden slots. */
export function stripFramework(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === "comment" || (node.type === "element" && isFrameworks(node))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === "element") {
      delete node.properties.dataPrecedence;
      delete node.properties.dataDgst;
      // <template> keeps its content in a separate tree.
      if (node.tagName === "template" && node.content) stripFramework(node.content);
    }
  });
}

/** Removes the scripts with the framework's payload before parsing: they are over half of an exported page. */
export function withoutPayload(html: string): string {
  return html.replace(/<script>self\.__next_f\.push\([\s\S]*?<\/script>/g, "");
}

function isFrameworks({ tagName, properties, children }: Element): boolean {
  const address = String(properties.src ?? properties.href ?? "");
  if (tagName === "script") return !String(properties.type).endsWith("json") && !address.startsWith("/assets/");
  if (tagName === "link") return ["preload", "modulepreload", "expect"].some((rel) => String(properties.rel).split(/[ ,]/).includes(rel));
  if (tagName === "meta") return properties.name === "next-size-adjust";
  // The slot that React streams into; the page is already complete.
  return tagName === "div" && properties.hidden === true && children.every((child) => child.type === "comment");
}

// Takes out of a page whatever only the framework's own code in the browser would use.
import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** Changes the tree in place: no script, preload, comment or hidden slot of the framework is left. */
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
      // <template> keeps its content in a tree of its own.
      if (node.tagName === "template" && node.content) stripFramework(node.content);
    }
  });
}

/** The page without the scripts that carry the framework's payload: over half of an exported page, not worth parsing. */
export function withoutPayload(html: string): string {
  return html.replace(/<script>self\.__next_f\.push\([\s\S]*?<\/script>/g, "");
}

function isFrameworks({ tagName, properties, children }: Element): boolean {
  const address = String(properties.src ?? properties.href ?? "");
  if (tagName === "script") return !String(properties.type).endsWith("json") && !address.startsWith("/assets/");
  if (tagName === "link") return ["preload", "modulepreload", "expect"].some((rel) => String(properties.rel).split(/[ ,]/).includes(rel));
  if (tagName === "meta") return properties.name === "next-size-adjust";
  // The slot React streams into; the page is whole already.
  return tagName === "div" && properties.hidden === true && children.every((child) => child.type === "comment");
}

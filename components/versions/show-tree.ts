// A rendered difference → elements of the page. It has only text and a few plain attributes.
import type { ElementContent, RootContent } from "hast";
import { basePath } from "@/lib/site/base-path";
import { element } from "../browser/make-element";

const attributes: Record<string, string> = { className: "class", ariaLabel: "aria-label" };

/** The nodes of a tree as nodes of the page. */
export function showTree(nodes: (RootContent | ElementContent)[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === "text") return [document.createTextNode(node.value)];
    if (node.type !== "element") return [];
    const given = Object.entries(node.properties).map(([name, value]) => [
      attributes[name] ?? name,
      // The data of a version has addresses as the build made them.
      basePath && (name === "href" || name === "src") && String(value).startsWith("/")
        ? basePath + value
        : Array.isArray(value)
          ? value.join(" ")
          : String(value),
    ]);
    return [element(node.tagName as keyof HTMLElementTagNameMap, Object.fromEntries(given), ...showTree(node.children))];
  });
}

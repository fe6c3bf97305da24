// Words that an OpenDocument text does not show (OASIS OpenDocument 1.3, part 3: text:display 19.876 and 20.374,
// text:is-hidden 19.888): by a style, in hidden sections, paragraphs and fields.

import { visit } from "unist-util-visit";
import type { Element, Nodes, Root } from "xast";
import { elementsIn } from "./open-archive";

/** Takes hidden words out of the text (changing it); `styles` are the trees of its styles. Returns the words taken out. */
export function leaveOutUndisplayed(text: Root | Element, styles: Root[]): string[] {
  const looks = new Map<string, { parent?: string; isHidden?: boolean }>();
  for (const tree of styles)
    visit(tree, "element", (node) => {
      const name = node.attributes["style:name"];
      if (node.name !== "style:style" || !name) return;
      const look = node.children.find((child): child is Element => child.type === "element" && child.name === "style:text-properties");
      const display = look?.attributes["text:display"];
      looks.set(name, {
        parent: node.attributes["style:parent-style-name"] ?? undefined,
        isHidden: display == null ? undefined : display === "none",
      });
    });
  const isHiddenBy = (style: string | null | undefined): boolean => {
    const seen = new Set<string>();
    for (let at = style ?? undefined; at !== undefined && !seen.has(at); at = looks.get(at)?.parent) {
      seen.add(at);
      const own = looks.get(at)?.isHidden;
      if (own !== undefined) return own;
    }
    return false;
  };
  const isHidden = ({ name, attributes, children }: Element): boolean => {
    if (name === "text:section") return attributes["text:display"] === "none" || attributes["text:is-hidden"] === "true";
    if (name === "text:hidden-text") return attributes["text:is-hidden"] === "true";
    const field = children.find((child) => child.type === "element" && child.name === "text:hidden-paragraph");
    if (field?.type === "element" && field.attributes["text:is-hidden"] === "true") return true;
    return /^text:(?:p|h|span)$/.test(name) && isHiddenBy(attributes["text:style-name"]);
  };
  const hidden: string[] = [];
  const clean = (node: Root | Element): void => {
    node.children = (node.children as Nodes[]).filter((child) => {
      if (child.type !== "element") return true;
      if (!isHidden(child)) {
        clean(child);
        return true;
      }
      // Paragraphs of a section are words apart.
      const paragraphs = elementsIn(child, "text:p");
      const words = (paragraphs.length > 0 ? paragraphs : [child]).map(wordsOf).join(" ").replace(/\s+/g, " ").trim();
      if (words !== "") hidden.push(words);
      return false;
    }) as typeof node.children;
  };
  clean(text);
  return hidden;
}

function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node
    ? (node.children as Nodes[]).map(wordsOf).join(node.type === "element" && node.name === "text:s" ? " " : "")
    : "";
}

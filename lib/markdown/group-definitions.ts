// A definition list: each term with what it means is one paragraph of the section, which can be linked to.
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

/** Puts each term, or several with one meaning, into a <div> with what it means, in place. */
export function groupDefinitions(tree: Root): void {
  visit(tree, "element", (list) => {
    if (list.tagName !== "dl") return;
    const groups: Element[] = [];
    for (const child of list.children) {
      if (child.type !== "element") continue;
      const last = groups.at(-1)?.children.at(-1);
      const begins = child.tagName === "dt" && !(last?.type === "element" && last.tagName === "dt");
      if (begins || !last) groups.push({ type: "element", tagName: "div", properties: {}, children: [] });
      (groups[groups.length - 1].children as ElementContent[]).push(child);
    }
    list.children = groups;
  });
}

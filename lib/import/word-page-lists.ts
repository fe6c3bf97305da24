// Lists of Word's "Web page, filtered": each item is a paragraph with its level and its sign.
import type { Element, ElementContent, Root } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { itemLabel } from "./lists";

// Word's items are paragraphs that say their level and their sign: <p style="mso-list:l0 level1 lfo1">.
/** Makes them lists (changing the tree). */
export function takeWordLists(tree: Root): void {
  visit(tree, "element", (parent) => {
    const made: ElementContent[] = [];
    let open: { level: number; list: Element }[] = [];
    for (const child of parent.children) {
      const item = child.type === "element" && child.tagName === "p" ? wordItem(child) : undefined;
      if (!item) {
        if (child.type !== "text" || /\S/.test(child.value)) open = [];
        if (child.type === "element" && /^h[1-6]$/.test(child.tagName)) openSigns(child);
        made.push(child);
        continue;
      }
      while (open.length > 0 && (open.at(-1) as { level: number }).level > item.level) open.pop();
      const tagName = item.label === undefined ? "ul" : "ol";
      let last = open.at(-1);
      if (last && last.level === item.level && last.list.tagName !== tagName) {
        open.pop();
        last = open.at(-1);
      }
      if (!last || last.level < item.level) {
        const list: Element = { type: "element", tagName, properties: {}, children: [] };
        const around = last?.list.children.at(-1);
        (around?.type === "element" ? around.children : made).push(list);
        open.push({ level: item.level, list });
      }
      (open.at(-1) as { list: Element }).list.children.push(item.element);
    }
    if (made.length !== parent.children.length || open.length > 0) parent.children = made;
  });
}

function wordItem(paragraph: Element): { level: number; label?: string; element: Element } | undefined {
  const [, level] = /mso-list:\s*\S+ level(\d)/.exec(String(paragraph.properties.style ?? "")) ?? [];
  const sign = level === undefined ? undefined : takeSign(paragraph);
  if (level === undefined || sign === undefined) return undefined;
  const label = /[\p{L}\p{N}]/u.test(sign) && sign !== "o" ? sign : undefined;
  const properties = label === undefined ? {} : { [itemLabel]: label };
  return { level: Number(level), label, element: { type: "element", tagName: "li", properties, children: paragraph.children } };
}

// Takes the sign of an item out of it.
function takeSign(parent: Element): string | undefined {
  for (const [i, child] of parent.children.entries()) {
    if (child.type !== "element") continue;
    if (isSign(child)) {
      parent.children.splice(i, 1);
      return toText(child).replace(/\s+/g, " ").trim();
    }
    const inside = takeSign(child);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const isSign = (element: Element) => /mso-list:\s*ignore/i.test(String(element.properties.style ?? ""));

// The number of a heading stays, without the spaces that set it apart.
function openSigns(heading: Element): void {
  visit(heading, "element", (node) => {
    if (isSign(node)) node.children = [{ type: "text", value: `${toText(node).replace(/\s+/g, " ").trim()} ` }];
  });
}

// Numbered lists of a page: what Markdown can count stays a numbered list; letters, Roman numerals and other markers become
// words at the beginning of their items, because the text cites them.
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { listLabel } from "./list-labels";
import { type ListSign, listSign, signAfter } from "./list-signs";

/** Property of an item: its marker as printed, where its program counts it. */
export const itemLabel = "dataLabel";

type Item = { item: Element; label: string; number?: number; sign: ListSign };

/** Changes the lists of the tree. Returns the markers that became words. */
export function spellLists(tree: Root): string[] {
  const marks: string[] = [];
  visit(tree, "element", (list, index, parent) => {
    if (list.tagName !== "ol" || !parent || index === undefined) return;
    const items = itemsOf(list);
    const runs: Item[][] = [];
    for (const one of items) {
      const last = runs.at(-1);
      const before = last?.at(-1);
      const goesOn =
        before && (before.number === undefined ? one.number === undefined : one.number === before.number + 1 && one.sign === before.sign);
      if (last && goesOn) last.push(one);
      else runs.push([one]);
    }
    const lists = runs.map((run): Element => {
      const children = run.map(({ item }) => item);
      const [{ number, sign }] = run;
      const properties = { ...(number !== 1 && { start: number }), ...(sign === ")" && { [listSign]: sign }) };
      if (number !== undefined) return { ...list, properties, children };
      for (const { item, label } of run) {
        if (label === "") continue;
        placeOf(item).children.unshift({ type: "text", value: `${label} ` });
        marks.push(...label.split(/\s+/).filter(Boolean));
      }
      return { ...list, tagName: "ul", properties: {}, children };
    });
    // Where nothing was split the list itself is visited on.
    if (lists.length > 0) parent.children.splice(index, 1, ...lists);
  });
  return marks;
}

function itemsOf(list: Element): Item[] {
  const items = list.children.filter((child): child is Element => child.type === "element");
  const { type, style, start, reversed } = list.properties;
  const step = reversed ? -1 : 1;
  let value = Number(start ?? (reversed ? items.length : 1));
  return items.map((item) => {
    const given = item.properties[itemLabel];
    if (item.properties.value !== undefined) value = Number(item.properties.value);
    const label = typeof given === "string" ? given : `${listLabel(value, formatOf(String(type ?? ""), String(style ?? "")))}.`;
    value += step;
    const [, number] = /^(0|[1-9]\d{0,8})[.)]?$/.exec(label) ?? [];
    return { item, label, number: number === undefined ? undefined : Number(number), sign: signAfter(label) };
  });
}

const styles: Record<string, string> = { "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A" };
const romanStyles: Record<string, string> = { "lower-roman": "i", "upper-roman": "I" };

function formatOf(type: string, style: string): string {
  const [, name = ""] = /list-style(?:-type)?:\s*([a-z-]+)/i.exec(style) ?? [];
  return styles[name] ?? romanStyles[name] ?? type;
}

// Where the words of an item begin.
function placeOf(item: Element): Element {
  const first = item.children.find(
    (child: ElementContent) => child.type === "element" || (child.type === "text" && /\S/.test(child.value)),
  );
  return first?.type === "element" && /^(?:p|div)$/.test(first.tagName) ? placeOf(first) : item;
}

// Lists and automatic numbers of an OpenDocument text as those of a page.
import type { ElementContent, Element as Html } from "hast";
import type { Element } from "xast";
import { itemLabel } from "./lists";
import { type Place, pageElement, textBelow } from "./open-document-place";
import { hasTypedNumber } from "./section-lines";

/** The automatic number of a heading or a clause as its first words. */
export function labelWords(element: Element, { labels, said, remarks }: Place): ElementContent[] {
  const label = labels.get(element)?.label ?? "";
  if (label === "") return [];
  const words = textBelow(element).trim();
  if (hasTypedNumber(words)) {
    remarks.push({ kind: "double-number", words: `${label} ${words}`, gone: [] });
    return [];
  }
  said.push(label);
  return [{ type: "text", value: `${label} ` }];
}

/**
 * An item that holds only a list is no item: its level was skipped, or the list goes on below the item before. LibreOffice writes a
 * numbered heading as a list of one.
 */
export function convertList(node: Element, place: Place): ElementContent[] {
  const made: Html[] = [];
  for (const item of node.children) {
    if (item.type !== "element") continue;
    const inside = item.children.filter((child) => child.type === "element");
    const last = made.at(-1);
    const isOfHeadings = inside.some(({ name }) => name === "text:h");
    if (inside.every(({ name }) => name === "text:list")) {
      const blocks = place.convert(item, place) as Html[];
      const around = /^[ou]l$/.test(last?.tagName ?? "") ? (last?.children.at(-1) as Html | undefined) : undefined;
      (around?.children ?? made).push(...blocks);
    } else if (isOfHeadings || place.labels.get(item)?.isClause) {
      const label = labelWords(item, place);
      const blocks = place.convert(item, place) as Html[];
      blocks[0]?.children.unshift(...label);
      made.push(...blocks);
    } else {
      const label = place.labels.get(item)?.label;
      const tagName = label === undefined ? "ul" : "ol";
      const converted = pageElement("li", place.convert(item, place), label === undefined ? {} : { [itemLabel]: label });
      if (last?.tagName === tagName) last.children.push(converted);
      else made.push(pageElement(tagName, [converted]));
    }
  }
  return made;
}

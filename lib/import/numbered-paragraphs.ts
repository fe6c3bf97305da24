// Paragraphs of an OpenDocument text that are counted without being in a list (OASIS OpenDocument 1.3, part 3, 5.3.6): the list
// that they are printed as.
import type { Element, Nodes } from "xast";

const numbered = "text:numbered-paragraph";

/** Changes the text: numbered paragraphs that follow one another become a list, and later ones of the same name go on with it. */
export function listNumberedParagraphs(node: Element, known = new Set<string>()): void {
  const children: Nodes[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type !== "element") children.push(child);
    else if (child.name !== numbered) {
      listNumberedParagraphs(child, known);
      children.push(child);
    } else if (last?.type === "element" && isListOf(last, child)) add(last, child, levelOf(child));
    else {
      const list = listFor(child, known);
      add(list, child, levelOf(child));
      children.push(list);
    }
  }
  node.children = children as Element["children"];
}

const levelOf = ({ attributes }: Element) => Math.min(10, Math.max(1, Number(attributes["text:level"] ?? 1)));
const nameOf = ({ attributes }: Element) => attributes["text:list-id"] ?? "";
const element = (name: string, attributes: Element["attributes"], children: Element["children"] = []): Element => ({
  type: "element",
  name,
  attributes,
  children,
});

function listFor(paragraph: Element, known: Set<string>): Element {
  const name = nameOf(paragraph);
  const goesOn = known.has(name) ? { "text:continue-list": name } : { "xml:id": name };
  known.add(name);
  return element("text:list", { "text:style-name": paragraph.attributes["text:style-name"], ...goesOn });
}

function isListOf(list: Element, paragraph: Element): boolean {
  const name = nameOf(paragraph);
  return list.name === "text:list" && name !== "" && [list.attributes["xml:id"], list.attributes["text:continue-list"]].includes(name);
}

function add(list: Element, paragraph: Element, level: number): void {
  if (level === 1) {
    const start = paragraph.attributes["text:start-value"];
    list.children.push(element("text:list-item", start == null ? {} : { "text:start-value": start }, paragraph.children));
    return;
  }
  const items = list.children as Element[];
  if (items.length === 0) items.push(element("text:list-item", {}));
  const inside = items[items.length - 1].children as Element[];
  if (inside.at(-1)?.name !== "text:list") inside.push(element("text:list", {}));
  add(inside[inside.length - 1], paragraph, level - 1);
}

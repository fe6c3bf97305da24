// Words and elements of a Word document's trees.
import type { Element, Nodes } from "xast";

const wordsTag = new Set(["w:t", "m:t", "a:t"]);

/** The children of a name. */
export function elementsOf(node: Element, name: string): Element[] {
  return node.children.filter((child): child is Element => child.type === "element" && child.name === name);
}

/** The words in a node, on one line. */
export function textIn(node: Nodes): string {
  const read = (one: Nodes): string => {
    if (one.type !== "element") return "children" in one ? one.children.map(read).join("") : "";
    if (wordsTag.has(one.name)) return plainOf(one);
    const inside = one.children.map(read).join("");
    return /^(?:w|a):(?:p|tab|br)$/.test(one.name) ? ` ${inside} ` : inside;
  };
  return read(node).replace(/\s+/g, " ").trim();
}

/** The text of an element that holds nothing else. */
export function plainOf(node: Element): string {
  return node.children.map((child) => ("value" in child ? child.value : "")).join("");
}

/** A paragraph of a style. */
export function textParagraph(line: string, style: string): Element {
  const properties = wordElement("w:pPr", {}, [wordElement("w:pStyle", { "w:val": style })]);
  return wordElement("w:p", {}, [
    properties,
    wordElement("w:r", {}, [wordElement("w:t", { "xml:space": "preserve" }, [{ type: "text", value: line }])]),
  ]);
}

/** An element of the document. */
export function wordElement(name: string, attributes: Record<string, string>, children: Element["children"] = []): Element {
  return { type: "element", name, attributes, children };
}

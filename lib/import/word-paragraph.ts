// Changes to a paragraph of a Word document: its style, its list, what it begins with.
import type { Element } from "xast";
import { elementsOf, wordElement } from "./word-xml";

/** The properties of a paragraph; it gets some where it has none. */
export function propertiesOf(paragraph: Element): Element {
  const [known] = elementsOf(paragraph, "w:pPr");
  if (known) return known;
  const made = wordElement("w:pPr", {});
  paragraph.children.unshift(made);
  return made;
}

/** Gives a paragraph with these properties a style. */
export function setStyle(properties: Element, style: string): void {
  properties.children = properties.children.filter((child) => child.type !== "element" || child.name !== "w:pStyle");
  properties.children.unshift(wordElement("w:pStyle", { "w:val": style }));
}

/** Makes a paragraph with these properties an item of a list. */
export function setList(properties: Element, list: string, level: number): void {
  properties.children = properties.children.filter((child) => child.type !== "element" || child.name !== "w:numPr");
  properties.children.push(
    wordElement("w:numPr", {}, [wordElement("w:ilvl", { "w:val": String(level) }), wordElement("w:numId", { "w:val": list })]),
  );
}

function putFirst(paragraph: Element, ...nodes: Element[]): void {
  const at = paragraph.children.findIndex((child) => child.type === "element" && child.name === "w:pPr");
  paragraph.children.splice(at + 1, 0, ...nodes);
}

/** Puts words at the start of a paragraph. */
export function putWords(paragraph: Element, words: string): void {
  putFirst(paragraph, wordElement("w:r", {}, [wordElement("w:t", { "xml:space": "preserve" }, [{ type: "text", value: words }])]));
}

/** Puts a bookmark at the start of a paragraph. */
export function putBookmark(paragraph: Element, name: string): void {
  putFirst(paragraph, wordElement("w:bookmarkStart", { "w:id": name, "w:name": name }));
}

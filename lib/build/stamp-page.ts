// Puts on the page's root element what the style sheet prints at the head and foot of each sheet.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { unstampedWords } from "../site/print-stamp";
import { elementOf, hasClass } from "./tree";

/** What is on each sheet: the version of the text, and the number and title of its chapter. */
export type SheetWords = { version?: string; head?: string };

/**
 * Sets data-head, data-manual, data-version and data-stamp on <html>, the only element that page boxes can read. Without
 * JavaScript, data-stamp is printed. data-reading marks a page of the text for the style sheet before the browser gets to the
 * words.
 */
export function stampPage(tree: Root): void {
  let words: SheetWords = {};
  let stamp: Element["properties"] = {};
  let isReading = false;
  visit(tree, "element", (node) => {
    if (node.tagName === "main") {
      words = takeSheetWords(node);
      isReading = hasClass(node, "reading");
    }
    if (node.tagName === "print-stamp") stamp = node.properties;
  });
  const { address, manual } = stamp;
  delete stamp.manual;
  const { properties } = elementOf(tree, "html");
  if (manual) properties.dataManual = manual;
  properties.dataStamp = unstampedWords(String(address ?? ""));
  if (isReading) properties.dataReading = "";
  setSheetWords(tree, words);
}

/** What a <main> gives for its sheets. The attribute is removed, because nothing else reads it. */
export function takeSheetWords(main: Element): SheetWords {
  const { dataVersion, dataHead } = main.properties;
  delete main.properties.dataHead;
  return { ...(dataVersion ? { version: String(dataVersion) } : {}), ...(dataHead ? { head: String(dataHead) } : {}) };
}

/** Sets what is on each sheet; values that are not given stay. */
export function setSheetWords(tree: Root, { version, head }: SheetWords): void {
  const { properties } = elementOf(tree, "html");
  if (version) properties.dataVersion = `${version}.`;
  if (head) properties.dataHead = head;
}

// Tells the style sheet, on the page's root, what to print at the head and the foot of every sheet.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { unstampedWords } from "../site/print-stamp";
import { hasClass } from "./tree";

/** What is on each sheet: which version the text is, and the number and title of its chapter. */
export type SheetWords = { version?: string; head?: string };

/**
 * Sets data-head, data-manual, data-version and data-stamp on <html>: page boxes see the root element only. Without JavaScript
 * data-stamp is what is printed. data-reading tells the style sheet that this is a page of the text, before the browser has
 * come to that.
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
  visit(tree, "element", (node) => {
    if (node.tagName !== "html") return;
    if (manual) node.properties.dataManual = manual;
    node.properties.dataStamp = unstampedWords(String(address ?? ""));
    if (isReading) node.properties.dataReading = "";
  });
  setSheetWords(tree, words);
}

/** What a <main> says of its sheets. The head is taken from it: nothing else reads it there. */
export function takeSheetWords(main: Element): SheetWords {
  const { dataVersion, dataHead } = main.properties;
  delete main.properties.dataHead;
  return { ...(dataVersion ? { version: String(dataVersion) } : {}), ...(dataHead ? { head: String(dataHead) } : {}) };
}

/** Sets what is on each sheet; what is not given stays. */
export function setSheetWords(tree: Root, { version, head }: SheetWords): void {
  visit(tree, "element", (node) => {
    if (node.tagName !== "html") return;
    if (version) node.properties.dataVersion = `${version}.`;
    if (head) node.properties.dataHead = head;
  });
}

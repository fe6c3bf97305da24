// Tells the style sheet, on the page's root, what to print at the foot of every sheet.
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { unstampedWords } from "../site/print-stamp";
import { hasClass } from "./tree";

/**
 * Sets data-version and data-stamp on <html>: page boxes see the root element only. Without JavaScript data-stamp is what is
 * printed. data-reading tells the style sheet that this is a page of the text, before the browser has come to that.
 */
export function stampPage(tree: Root): void {
  let version: string | undefined;
  let address = "";
  let isReading = false;
  visit(tree, "element", (node) => {
    if (node.tagName === "main" && node.properties.dataVersion) version = String(node.properties.dataVersion);
    if (node.tagName === "main" && hasClass(node, "reading")) isReading = true;
    if (node.tagName === "print-stamp") address = String(node.properties.address);
  });
  visit(tree, "element", (node) => {
    if (node.tagName !== "html") return;
    node.properties.dataStamp = unstampedWords(address);
    if (isReading) node.properties.dataReading = "";
  });
  if (version) setVersion(tree, version);
}

/** Sets what is on each sheet before its number. */
export function setVersion(tree: Root, version: string): void {
  visit(tree, "element", (node) => {
    if (node.tagName === "html") node.properties.dataVersion = `${version}. `;
  });
}

// Tells the style sheet, on the page's root, what to print at the foot of every sheet.
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { unstampedWords } from "../site/print-stamp";

/** Sets data-edition and data-stamp on <html>: page boxes see the root element only. Without JavaScript data-stamp is what is printed. */
export function stampPage(tree: Root): void {
  let edition: string | undefined;
  let address = "";
  visit(tree, "element", (node) => {
    if (node.tagName === "main" && node.properties.dataEdition) edition = String(node.properties.dataEdition);
    if (node.tagName === "print-stamp") address = String(node.properties.address);
  });
  visit(tree, "element", (node) => {
    if (node.tagName !== "html") return;
    node.properties.dataStamp = unstampedWords(address);
  });
  if (edition) setEdition(tree, edition);
}

/** Sets what stands on each sheet before its number. */
export function setEdition(tree: Root, edition: string): void {
  visit(tree, "element", (node) => {
    if (node.tagName === "html") node.properties.dataEdition = `${edition}. `;
  });
}

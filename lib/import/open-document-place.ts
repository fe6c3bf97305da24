// What the parts of the reader of OpenDocument texts share.
import type { ElementContent, Element as Html } from "hast";
import type { Element, Nodes } from "xast";
import type { DocumentFiles } from "./open-archive";
import type { Label } from "./open-document-numbering";
import type { Styles } from "./open-document-styles";
import type { Remark } from "./remarks";

/**
 * `labels` are the automatic numbers of items and headings, `said` those that became words; `inWords` inside a paragraph. `convert`
 * makes elements of a page of what is inside an element.
 */
export type Place = {
  styles: Styles;
  labels: Map<Element, Label>;
  said: string[];
  inWords?: boolean;
  notes: Html[];
  remarks: Remark[];
  archive?: DocumentFiles;
  convert: (inside: { children: Nodes[] }, place: Place) => ElementContent[];
};

/** An element of a page. */
export const pageElement = (tagName: string, children: ElementContent[], properties: Html["properties"] = {}): Html => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** All text below a node. */
export function textBelow(node: Nodes): string {
  return "children" in node ? node.children.map((child) => textBelow(child)).join("") : "value" in node ? String(node.value) : "";
}

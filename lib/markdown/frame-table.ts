// A table in a frame that scrolls by itself: on a narrow screen the page does not move sideways (WCAG 1.4.10), and the
// frame is reached and moved by keyboard (WCAG 2.1.1).
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { plainText } from "./normalise-words";

/** Puts the table into its frame, in place, and returns the frame; `anchor` names it to who cannot see it. */
export function frameTable(table: Element, parent: Root | Element, anchor: string): Element {
  const heads: string[] = [];
  visit(table, "element", (cell) => {
    if (cell.tagName !== "th" && cell.tagName !== "td") return;
    const words = plainText(cell).replace(/\s+/g, " ").trim();
    // A head without words heads nothing.
    if (cell.tagName === "th" && words === "") cell.tagName = "td";
    if (cell.tagName === "th") {
      cell.properties.scope = "col";
      heads.push(words);
    }
    if (cell.properties.align) cell.properties.className = [String(cell.properties.align)];
    delete cell.properties.align;
  });
  const frame: Element = {
    type: "element",
    tagName: "div",
    properties: {
      id: anchor,
      className: ["table"],
      role: "region",
      tabIndex: 0,
      ariaLabel: `${anchor}, table${heads.length > 0 ? `: ${heads.join(", ")}` : ""}`,
    },
    children: [table],
  };
  parent.children.splice((parent.children as ElementContent[]).indexOf(table), 1, frame);
  return frame;
}

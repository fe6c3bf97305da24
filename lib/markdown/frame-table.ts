// A table in a frame that scrolls by itself: on a narrow screen the page does not move sideways (WCAG 1.4.10), and the
// frame is reached and moved by keyboard (WCAG 2.1.1). A <section>, its rows in several bodies: the reading views of browsers
// would otherwise take a long table for the whole text, and drop its head and the words around it.
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { plainText } from "./normalise-words";

// On paper more have no room for whole words.
const mostColumns = 6;
/** A third of the rows counts for less than the table (@mozilla/readability, _grabArticle: a grandparent has half, what is above it a sixth). */
const bodies = 3;

/** Puts the table into its frame, in place, and returns the frame; `anchor` names it to who cannot see it. */
export function frameTable(table: Element, parent: Root | Element, anchor: string): Element {
  const heads: string[] = [];
  let columns = 0;
  visit(table, "element", (cell) => {
    if (cell.tagName !== "th" && cell.tagName !== "td") return;
    if (cell.tagName === "th") columns++;
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
    tagName: "section",
    properties: {
      id: anchor,
      className: columns > mostColumns ? ["table", "wide"] : ["table"],
      tabIndex: 0,
      ariaLabel: `${anchor}, table${heads.length > 0 ? `: ${heads.join(", ")}` : ""}`,
    },
    children: [divided(table)],
  };
  parent.children.splice((parent.children as ElementContent[]).indexOf(table), 1, frame);
  return frame;
}

function divided(table: Element): Element {
  const children = table.children.flatMap((body) => {
    if (body.type !== "element" || body.tagName !== "tbody") return [body];
    const rows = body.children.filter((child) => child.type === "element");
    if (rows.length < bodies) return [body];
    const most = Math.ceil(rows.length / bodies);
    return Array.from({ length: bodies }, (_, i) => ({ ...body, children: rows.slice(i * most, (i + 1) * most) }));
  });
  return { ...table, children };
}

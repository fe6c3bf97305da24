// A table in a frame that scrolls by itself: on a narrow screen the page does not move sideways (WCAG 1.4.10), and the
// frame is reached and moved by keyboard (WCAG 2.1.1). A <section>, its rows in several bodies: the reading views of browsers
// would otherwise take a long table for the whole text, and drop its head and the words around it.
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { plainText } from "./normalise-words";

// On paper more have no room for whole words.
const mostColumns = 6;
// In mm, at the size that the words of a table have on an upright sheet.
const sheet = { width: 150, character: 2, aroundWords: 3.4 };
/** A third of the rows counts for less than the table (@mozilla/readability, _grabArticle: a grandparent has half, what is above it a sixth). */
const bodies = 3;

/** Puts the table into its frame, in place, and returns the frame; `anchor` names it to who cannot see it. */
export function frameTable(table: Element, parent: Root | Element, anchor: string): Element {
  const heads: string[] = [];
  let columns = 0;
  /** Of each column the longest word, in characters. */
  const longest: number[] = [];
  visit(table, "element", (row) => {
    if (row.tagName !== "tr") return;
    const cells = row.children.filter((cell) => cell.type === "element");
    for (const [i, cell] of cells.entries())
      longest[i] = Math.max(
        longest[i] ?? 0,
        ...plainText(cell)
          .split(/[\s-]+/)
          .map(({ length }) => length),
      );
  });
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
      className: columns > mostColumns || hasNoRoom(longest) ? ["table", "wide"] : ["table"],
      tabIndex: 0,
      ariaLabel: `${anchor}, table${heads.length > 0 ? `: ${heads.join(", ")}` : ""}`,
    },
    children: [divided(heads.length > 0 ? table : withoutHead(table))],
  };
  parent.children.splice((parent.children as ElementContent[]).indexOf(table), 1, frame);
  return frame;
}

// Words that are not broken would make the table wider than the sheet, and its end would be cut off.
function hasNoRoom(longest: number[]): boolean {
  return longest.reduce((sum, length) => sum + length * sheet.character + sheet.aroundWords, 0) > sheet.width;
}

// A row without words is none that a reader needs to see.
function withoutHead(table: Element): Element {
  const isEmpty = (child: ElementContent) =>
    child.type === "element" && child.tagName === "thead" && plainText(child).trim() === "" && !hasPicture(child);
  return { ...table, children: table.children.filter((child) => !isEmpty(child)) };
}

function hasPicture(node: Element): boolean {
  return node.children.some((child) => child.type === "element" && (child.tagName === "img" || hasPicture(child)));
}

function hasTallCell(node: Element): boolean {
  return node.children.some((child) => child.type === "element" && (child.properties.rowSpan !== undefined || hasTallCell(child)));
}

function divided(table: Element): Element {
  const children = table.children.flatMap((body) => {
    if (body.type !== "element" || body.tagName !== "tbody") return [body];
    const rows = body.children.filter((child) => child.type === "element");
    // A cell over several rows stays in one body.
    if (rows.length < bodies || hasTallCell(body)) return [body];
    const most = Math.ceil(rows.length / bodies);
    return Array.from({ length: bodies }, (_, i) => ({ ...body, children: rows.slice(i * most, (i + 1) * most) }));
  });
  return { ...table, children };
}

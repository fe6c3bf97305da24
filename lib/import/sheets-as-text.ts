// A spreadsheet as a text: each sheet is a table and, where there are several, the sheet's name a heading above it. What only fills
// the sheet, thousands of empty rows and columns, is left out. OASIS OpenDocument 1.3, part 3, 3.7 and 9.1.
import type { Element, Nodes, Root } from "xast";
import { checkSpanned } from "./bounds";
import { elementsIn } from "./open-archive";
import { textBelow } from "./open-document-place";
import type { Remark } from "./remarks";

/** Changes the content, where it is that of a spreadsheet; `styles` are the trees of its styles. What is hidden is added to the remarks. */
export function sheetsAsText(content: Root, styles: Root[], remarks: Remark[]): void {
  const [book] = elementsIn(content, "office:spreadsheet");
  if (!book) return;
  const hidden = new Set(
    styles
      .flatMap((tree) => elementsIn(tree, "style:style"))
      .filter((style) => elementsIn(style, "style:table-properties").some(({ attributes }) => attributes["table:display"] === "false"))
      .map(({ attributes }) => attributes["style:name"]),
  );
  const hide = (element: Element) => {
    const words = wordsIn(element);
    if (words !== "") remarks.push({ kind: "hidden", words, isUncounted: true });
  };
  const sheets = elementsOf(book).filter(({ name }) => name === "table:table");
  const shown = sheets.filter((sheet) => !hidden.has(sheet.attributes["table:style-name"]));
  for (const sheet of sheets) if (!shown.includes(sheet)) hide(sheet);
  const filled = shown.filter((sheet) => wordsIn(sheet) !== "");
  book.name = "office:text";
  book.children = filled.flatMap((sheet) => {
    const rows = rowsOf(sheet, hide);
    const columns = Math.max(...rows.map((row) => row.children.findLastIndex((cell) => wordsIn(cell) !== "") + 1));
    const table: Element = { ...sheet, children: rows.map((row) => ({ ...row, children: row.children.slice(0, columns) })) };
    const drawn = elementsOf(sheet)
      .filter(({ name }) => name === "table:shapes")
      .flatMap(elementsOf);
    return [...(filled.length > 1 ? [titleOf(sheet)] : []), table, ...drawn];
  });
}

// Rows and cells that are repeated as often as they are shown; empty ones stay as they are.
function rowsOf(node: Element, hide: (row: Element) => void): Element[] {
  return elementsOf(node).flatMap((child): Element[] => {
    if (/^table:table-(?:header-rows|row-group|rows)$/.test(child.name)) return rowsOf(child, hide);
    if (child.name !== "table:table-row" || wordsIn(child) === "") return [];
    if (/^(?:collapse|filter)$/.test(child.attributes["table:visibility"] ?? "")) {
      hide(child);
      return [];
    }
    const cells = elementsOf(child).flatMap((cell) => repeated(cell, "table:number-columns-repeated"));
    return repeated({ ...child, children: cells }, "table:number-rows-repeated");
  });
}

/** More empty columns than that have no words after them. */
const mostEmpty = 50;

function repeated(element: Element, attribute: string): Element[] {
  const { [attribute]: many, ...attributes } = element.attributes;
  const isEmpty = wordsIn(element) === "";
  const count = isEmpty ? Math.min(mostEmpty, Number(many ?? 1)) : Number(many ?? 1);
  if (!isEmpty) checkSpanned(count);
  return Array.from({ length: count }, () => structuredClone({ ...element, attributes }));
}

const titleOf = ({ attributes }: Element): Element => ({
  type: "element",
  name: "text:h",
  attributes: { "text:outline-level": "1" },
  children: [{ type: "text", value: attributes["table:name"] ?? "" }],
});

const elementsOf = ({ children }: Element) => children.filter((child): child is Element => child.type === "element");

const wordsIn = (node: Nodes) => elementsIn(node, "text:p").map(textBelow).join(" ").replace(/\s+/g, " ").trim();

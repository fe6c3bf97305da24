// Tables of a page → tables of Markdown's tree, whose cells may hold blocks (lib/markdown/block-tables.ts).
import type { Element, Root } from "hast";
import { defaultHandlers, type State } from "hast-util-to-mdast";
import { toText } from "hast-util-to-text";
import type { Paragraph, PhrasingContent, Table, TableCell } from "mdast";
import { visit } from "unist-util-visit";
import type { Located } from "./places";

/** Gives each table without a head its first row as one (changing the tree): Markdown's tables have a head. */
export function markHeads(tree: Root, remarks: Located[]): void {
  visit(tree, { type: "element", tagName: "table" }, (table) => {
    const rows = rowsOf(table);
    if (rows.length === 0 || rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === "th"))) return;
    const cells = cellsOf(rows[0]);
    if (isOfKeys(rows)) return insertHead(table, rows[0]);
    remarks.push({ kind: "header-row", element: table, words: cells.map((cell) => toText(cell).trim()).join(" | ") });
    for (const cell of cells) cell.tagName = "th";
  });
}

// Rows such as "Owner: | The warden": the first of them heads nothing.
function isOfKeys(rows: Element[]): boolean {
  return rows.every((row) => {
    const cells = cellsOf(row);
    const key = cells.findLast((cell, i) => i < cells.length - 1 && toText(cell).trim() !== "");
    return cells.length > 1 && key !== undefined && (/:\s*$/.test(toText(key)) || isBold(key));
  });
}

function isBold(cell: Element): boolean {
  const inside = cell.children.filter((child) => child.type === "element" || (child.type === "text" && /\S/.test(child.value)));
  const [only] = inside;
  if (inside.length !== 1 || only.type !== "element") return false;
  return /^(?:b|strong)$/.test(only.tagName) || (only.tagName === "p" && isBold(only));
}

// A head without words.
function insertHead(parent: Element, row: Element): void {
  const at = parent.children.indexOf(row);
  const head = { ...row, children: cellsOf(row).map((cell): Element => ({ ...cell, tagName: "th", children: [] })) };
  if (at >= 0) parent.children.splice(at, 0, head);
  else for (const child of parent.children) if (child.type === "element") insertHead(child, row);
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "tr" ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === "element" && /^t[dh]$/.test(child.tagName));
}

/** The handler of a table: a paragraph alone in a cell is its words, other blocks stay blocks. */
export function blockTable(state: State, table: Element): Table {
  const blocks = new Map<string, TableCell["children"]>();
  let count = 0;
  for (const row of rowsOf(table))
    for (const cell of cellsOf(row)) {
      const children = state.toFlow(state.all(cell));
      const [only] = children;
      if (children.length === 0) continue;
      const isPlain = only.type === "heading" || (only.type === "paragraph" && !only.children.some(({ type }) => type === "break"));
      if (children.length === 1 && isPlain) blocks.set(String(count), (only as Paragraph).children);
      else blocks.set(String(count), children as unknown as PhrasingContent[]);
      // The table's own handler sees a word, whatever it holds.
      cell.children = [{ type: "text", value: String(count++) }];
    }
  const made = defaultHandlers.table(state, table) as Table;
  // Its own cells alone: a table in a cell has been made before.
  for (const cell of made.children.flatMap((row) => row.children)) {
    const [only] = cell.children;
    if (only?.type === "text") cell.children = blocks.get(only.value.trim()) ?? cell.children;
  }
  return made;
}

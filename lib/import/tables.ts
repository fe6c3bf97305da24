// Tables of a page → tables of Markdown's tree, whose cells may hold blocks (lib/markdown/block-tables.ts).
import type { Element, Root } from "hast";
import type { State } from "hast-util-to-mdast";
import { toText } from "hast-util-to-text";
import type { Nodes, Paragraph, PhrasingContent, RootContent, Table, TableCell } from "mdast";
import { visit } from "unist-util-visit";
import { merged } from "../markdown/merged-cells";
import type { Located } from "./places";

/** Gives each table without a head its first row as one (changing the tree): Markdown's tables have a head. */
export function markHeads(tree: Root, remarks: Located[]): void {
  visit(tree, { type: "element", tagName: "table" }, (table) => {
    const rows = rowsOf(table);
    for (const cell of rows.length > 1 && rows[0] ? cellsOf(rows[0]) : [])
      if (spanOf(cell.properties.rowSpan) > 1) remarks.push({ kind: "merged-cell", element: cell, words: toText(cell).trim() });
    if (rows.length === 0 || rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === "th"))) return;
    const cells = cellsOf(rows[0]);
    if (isOfKeys(rows) || hasSentence(cells)) return insertHead(table, rows[0]);
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

// Whole sentences head no column.
function hasSentence(cells: Element[]): boolean {
  return cells.some((cell) => {
    const words = toText(cell).trim();
    return words.length > 80 || (words.length > 40 && /[.;]$/.test(words));
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

/**
 * The handler of a table: a paragraph alone in a cell is its words, other blocks stay blocks. Places that a merged cell covers say
 * which way the cell is.
 */
export function blockTable(state: State, table: Element): Table {
  const rows = rowsOf(table);
  const grid: TableCell[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y][x]) x++;
      const [columns, down] = [spanOf(cell.properties.colSpan), spanOf(cell.properties.rowSpan)];
      // A head is apart from what is below it.
      const end = y === 0 ? 1 : Math.min(rows.length, y + down);
      for (let i = y; i < Math.max(y + 1, end); i++)
        for (let j = x; j < x + columns; j++) grid[i][j] ??= i === y && j === x ? cellFrom(state, cell) : merged(j > x ? "<" : "^");
      x += columns;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  const made: Table = {
    type: "table",
    align: Array.from({ length: width }, (_, i) => alignOf(cellsOf(rows[0] ?? table)[i])),
    children: grid.map((cells) => ({
      type: "tableRow",
      children: Array.from({ length: width }, (_, i): TableCell => cells[i] ?? { type: "tableCell", children: [] }),
    })),
  };
  state.patch(table, made);
  return made;
}

const spanOf = (value: unknown) => Math.max(1, Number(value ?? 1) || 1);

function cellFrom(state: State, cell: Element): TableCell {
  const read = state.toFlow(state.all(cell));
  const blocks = read.length === 1 ? read : read.map(withoutRank);
  const [only] = blocks;
  const isLine = only?.type === "heading" || (only?.type === "paragraph" && !hasBreak(only));
  const children = blocks.length === 1 && isLine ? (only as Paragraph).children : (blocks as unknown as PhrasingContent[]);
  const made: TableCell = { type: "tableCell", children };
  state.patch(cell, made);
  return made;
}

// A break inside bold words comes out of them later.
const hasBreak = (node: Nodes): boolean => node.type === "break" || ("children" in node && node.children.some(hasBreak));

// A heading among the words of a cell is a line in bold: it opens no section.
function withoutRank(node: RootContent): RootContent {
  if (node.type !== "heading") return node;
  const isBold = node.children.length === 1 && node.children[0].type === "strong";
  return { type: "paragraph", children: isBold ? node.children : [{ type: "strong", children: node.children }], position: node.position };
}

function alignOf(cell: Element | undefined): "left" | "right" | "center" | null {
  const { align, style } = cell?.properties ?? {};
  const said = String(align ?? /text-align:\s*(\w+)/.exec(String(style ?? ""))?.[1] ?? "");
  return said === "left" || said === "right" || said === "center" ? said : null;
}

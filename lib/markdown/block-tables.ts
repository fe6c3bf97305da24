// Tables whose cells hold more than one line of words: lists, paragraphs, pictures. Markdown's own cannot. They are written as
// a list of rows, each a list of cells, in a block ```table (docs/decisions/054-cells-can-hold-blocks.md).
import type { Code, List, ListItem, Node, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from "mdast";
import { visit } from "unist-util-visit";
import { fullRows, isSpanned, merged, mergedTo, spanCells } from "./merged-cells";

/** Language of the block of code. */
export const tableLanguage = "table";

const inline = new Set(["text", "emphasis", "strong", "delete", "inlineCode", "link", "image", "footnoteReference", "linkReference"]);

/** Replaces the blocks that are tables (changing the tree); `parse` reads what is in one. What is no list of rows stays a block of code. */
export function readBlockTables(tree: Root, parse: (text: string) => Root): void {
  const notes: string[] = [];
  visit(tree, "footnoteDefinition", ({ label, identifier }) => void notes.push(label ?? identifier));
  visit(tree, "code", (code, index, parent) => {
    if (!isTable(code) || !parent || index === undefined) return;
    const table = tableIn(code, (text) => parseWithNotes(text, notes, parse));
    if (table) parent.children.splice(index, 1, table);
  });
}

// A reference is one only where its note is: those of the section are below the table.
function parseWithNotes(text: string, notes: string[], parse: (text: string) => Root): Root {
  const cited = notes.filter((label) => text.includes(`[^${label}]`));
  const tree = parse(`${text}${cited.map((label) => `\n\n[^${label}]: Note.`).join("")}`);
  return { ...tree, children: tree.children.slice(0, tree.children.length - cited.length) };
}

/** Reports each such block that is no table. */
export function checkBlockTables(tree: Root, report: (rule: "table-rows", detail: string, offset: number) => void): void {
  visit(tree, "code", (code) => {
    if (isTable(code)) report("table-rows", "", code.position?.start.offset ?? 0);
  });
}

const isTable = ({ lang }: Code) => lang?.toLowerCase() === tableLanguage;

function tableIn(code: Code, parse: (text: string) => Root): Table | undefined {
  const { children } = parse(code.value);
  const [rows] = children;
  if (children.length !== 1 || !isBullets(rows)) return;
  const found = rows.children.map(({ children: [cells, ...others] }) => (others.length === 0 && isBullets(cells) ? cells : undefined));
  if (found.some((cells) => cells?.children.length !== found[0]?.children.length)) return;
  const { start } = code.position ?? {};
  // The line of the block's first sign comes before.
  if (start?.offset !== undefined) move(rows, start.line, start.offset + openingOf(code));
  const grid = found.map((cells) => (cells as List).children.map(cellOf));
  const hasMerged = grid.flat().some(mergedTo);
  if (hasMerged && !spanCells(grid)) return;
  return {
    type: "table",
    // Without it a row has the cells that it has: a merged cell takes the place of others.
    align: hasMerged ? undefined : found[0]?.children.map(() => null),
    position: code.position,
    children: grid.map((cells, i): TableRow => ({ type: "tableRow", children: cells, position: found[i]?.position })),
  };
}

function isBullets(node: RootContent | undefined): node is List {
  return node?.type === "list" && !node.ordered;
}

// Characters before what is in the block: its first line. The last line is as long as the signs before the language.
function openingOf({ position, value }: Code): number {
  const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  const signs = Math.max(3, Math.round((length - value.length - tableLanguage.length - 2) / 2));
  return signs + tableLanguage.length + 1;
}

function move(tree: List, lines: number, offset: number): void {
  visit(tree as Node, (node) => {
    if (!node.position) return;
    const shift = (point: { line: number; column: number; offset?: number }) => ({
      ...point,
      line: point.line + lines,
      offset: (point.offset ?? 0) + offset,
    });
    node.position = { start: shift(node.position.start), end: shift(node.position.end) };
  });
}

function cellOf({ children, position }: ListItem): TableCell {
  const [only] = children;
  const [sign] = only?.type === "paragraph" && only.children.length === 1 ? only.children : [];
  // Behind a backslash it is the word that it is.
  const isBare = sign?.type === "text" && (sign.position?.end.offset ?? 0) - (sign.position?.start.offset ?? 0) === 1;
  if (children.length === 1 && isBare && (sign.value === "<" || sign.value === "^")) return { ...merged(sign.value), position };
  const words = children.length === 1 && only.type === "paragraph" ? only.children : (children as unknown as PhrasingContent[]);
  return { type: "tableCell", children: words, position };
}

/** The same tree with each such table as it is written; `print` gives the Markdown of blocks. */
export function writeBlockTables(children: RootContent[], print: (children: RootContent[]) => string): RootContent[] {
  const tree: Root = { type: "root", children: structuredClone(children) };
  visit(tree, "table", (table, index, parent) => {
    if (!parent || index === undefined || !hasBlocks(table)) return;
    const value = print([listOf(table)]).trimEnd();
    parent.children.splice(index, 1, { type: "code", lang: tableLanguage, value });
  });
  return tree.children;
}

/** Whether a cell holds more than words on one line. */
export function hasBlocks(table: Table): boolean {
  return table.children.some((row) => row.children.some((cell) => isSpanned(cell) || cell.children.some(({ type }) => !inline.has(type))));
}

function listOf(table: Table): List {
  const grid = fullRows(table);
  const columns = Math.max(...grid.map((row) => row.length));
  const row = (cells: TableCell[]): ListItem => ({
    type: "listItem",
    spread: false,
    children: [bullets(Array.from({ length: columns }, (_, i) => itemOf(cells[i])))],
  });
  return bullets(grid.map(row));
}

function itemOf(cell: TableCell | undefined): ListItem {
  const sign = cell && (mergedTo(cell) ?? signIn(cell));
  if (sign) return { type: "listItem", spread: false, children: [{ type: "html", value: sign }] };
  const children = (cell?.children ?? []) as unknown as RootContent[];
  const isLine = children.every(({ type }) => inline.has(type));
  const blocks = (isLine && children.length > 0 ? [{ type: "paragraph", children }] : children) as ListItem["children"];
  return { type: "listItem", spread: blocks.filter(({ type }) => type === "paragraph").length > 1, children: blocks };
}

// A cell whose only word is such a sign.
function signIn({ children }: TableCell): string | undefined {
  const [only] = children;
  return children.length === 1 && only.type === "text" && /^[<^]$/.test(only.value) ? `\\${only.value}` : undefined;
}

function bullets(children: ListItem[]): List {
  return { type: "list", ordered: false, spread: children.some(({ spread }) => spread), children };
}

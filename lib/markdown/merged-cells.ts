// Cells that cover several places of a table: the places say which way the cell is, "<" to the left, "^" above.
import type { Table, TableCell } from "mdast";

export type Merged = "<" | "^";
type Spanned = { merged?: Merged; hProperties?: { colSpan?: number; rowSpan?: number } };

/** A place that belongs to another cell. */
export function merged(to: Merged): TableCell {
  return { type: "tableCell", children: [], data: { merged: to } as TableCell["data"] };
}

/** Which way the cell is that a place belongs to; undefined for a cell. */
export const mergedTo = ({ data }: TableCell) => (data as Spanned | undefined)?.merged;

/** Whether it is a cell of several places, or one of these places. */
export const isSpanned = ({ data }: TableCell) => data !== undefined && ("merged" in data || "hProperties" in data);

/**
 * Gives each cell the places that it covers, and takes these out of the rows (changing them). False where they make no rectangle,
 * or one over the head and what is below it.
 */
export function spanCells(grid: TableCell[][]): boolean {
  const isSound = grid.every((row, y) =>
    row.every((cell, x) => {
      const to = mergedTo(cell);
      return to === undefined || (to === "<" ? x > 0 : y > 1);
    }),
  );
  if (!isSound) return false;
  const ownerOf = (y: number, x: number): TableCell => {
    const to = mergedTo(grid[y][x]);
    return to === "<" ? ownerOf(y, x - 1) : to === "^" ? ownerOf(y - 1, x) : grid[y][x];
  };
  const places = new Map<TableCell, { columns: Set<number>; rows: Set<number>; count: number }>();
  for (const [y, row] of grid.entries())
    for (const x of row.keys()) {
      const owner = ownerOf(y, x);
      const span = places.get(owner) ?? { columns: new Set(), rows: new Set(), count: 0 };
      span.columns.add(x);
      span.rows.add(y);
      places.set(owner, { ...span, count: span.count + 1 });
    }
  if ([...places.values()].some(({ columns, rows, count }) => columns.size * rows.size !== count)) return false;
  for (const [cell, { columns, rows }] of places) {
    if (columns.size * rows.size === 1) continue;
    const hProperties = { ...(columns.size > 1 && { colSpan: columns.size }), ...(rows.size > 1 && { rowSpan: rows.size }) };
    cell.data = { hProperties } as TableCell["data"];
  }
  for (const row of grid) row.splice(0, row.length, ...row.filter((cell) => !mergedTo(cell)));
  return true;
}

/** The rows of a table with every place that a merged cell covers. */
export function fullRows(table: Table): TableCell[][] {
  const grid: TableCell[][] = table.children.map(() => []);
  for (const [y, { children }] of table.children.entries()) {
    let x = 0;
    for (const cell of children) {
      while (grid[y][x]) x++;
      const { colSpan = 1, rowSpan = 1 } = (cell.data as Spanned | undefined)?.hProperties ?? {};
      for (let i = y; i < Math.min(grid.length, y + rowSpan); i++)
        for (let j = x; j < x + colSpan; j++) grid[i][j] ??= i === y && j === x ? cell : merged(j > x ? "<" : "^");
      x += colSpan;
    }
  }
  return grid;
}

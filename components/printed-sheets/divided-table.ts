// Tables that are cut through: each part has the columns of the whole.
import { element } from "../browser/make-element";

/** Gives the columns the widths that they have now; before the table is divided. A table with rows of its own widths stays as it is. */
export function fixColumns(table: HTMLTableElement): void {
  if (table.querySelector("colgroup, [colspan]") || !table.rows[0]) return;
  const width = (cell: Element) => `${cell.getBoundingClientRect().width}px`;
  const columns = [...table.rows[0].cells].map((cell) => {
    const column = element("col", {});
    column.style.width = width(cell);
    return column;
  });
  Object.assign(table.style, { tableLayout: "fixed", width: width(table) });
  table.prepend(element("colgroup", {}, ...columns));
}

/** Puts the columns and the head of `before` into the part that goes on: the head only if a row comes before it, because a head that fills a sheet would be repeated for ever. */
export function repeatHead(part: HTMLTableElement, before: HTMLTableElement): void {
  const columns = before.querySelector("colgroup");
  const head = !part.tHead && before.tHead && before.tBodies[0]?.rows.length ? before.tHead : undefined;
  for (const one of [head, columns]) if (one) part.prepend(one.cloneNode(true));
}

/** The divided cell is in both parts of its row, in its own column; its neighbours are in one part and leave an empty place in the other. */
export function keepCells(part: HTMLTableRowElement, before: HTMLTableRowElement): void {
  const empty = (cell: Element) => cell.cloneNode() as Element;
  const left = [...before.cells].slice(0, -1).map(empty);
  const right = [...part.cells].slice(1).map(empty);
  part.prepend(...left);
  before.append(...right);
}

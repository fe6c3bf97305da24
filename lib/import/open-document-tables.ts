// Tables of an OpenDocument text as those of a page.
import type { Element as Html } from "hast";
import { toText } from "hast-util-to-text";
import type { Element } from "xast";
import { type Place, pageElement } from "./open-document-place";

/** The rows of a table, head rows first. */
export function tableRows(node: Element, place: Place, isHead = false): Html[] {
  return node.children.flatMap((child): Html[] => {
    if (child.type !== "element") return [];
    if (child.name !== "table:table-row") return tableRows(child, place, child.name === "table:table-header-rows" || isHead);
    const cells = child.children.flatMap((cell): Html[] => {
      if (cell.type !== "element" || !/^table:(?:covered-)?table-cell$/.test(cell.name)) return [];
      const converted = pageElement(isHead ? "th" : "td", place.convert(cell, place));
      // Cells without words are repeated, to keep the columns; words are not.
      const isEmpty = toText(converted).trim() === "";
      // A merged cell covers it.
      if (isEmpty && cell.name === "table:covered-table-cell") return [];
      const many = isEmpty ? Math.min(50, Number(cell.attributes["table:number-columns-repeated"] ?? 1)) : 1;
      if (!isEmpty) converted.properties = spansOf(cell);
      return [converted, ...Array.from({ length: many - 1 }, () => pageElement(converted.tagName, []))];
    });
    return [pageElement("tr", cells)];
  });
}

function spansOf({ attributes }: Element): Html["properties"] {
  return { colSpan: attributes["table:number-columns-spanned"] ?? 1, rowSpan: attributes["table:number-rows-spanned"] ?? 1 };
}

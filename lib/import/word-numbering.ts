// The numbers of a Word document's lists, which mammoth does not hand on: a list that begins with 3, or goes on after a table.
import type { Element as Html, Root as HtmlRoot } from "hast";
import { visit } from "unist-util-visit";
import type { Element } from "xast";
import { labelOf } from "./list-labels";
import { itemLabel } from "./lists";
import { type Archive, elementsIn } from "./open-archive";

type Level = { format: string; start: number; text: string; isLegal: boolean };
/** Kinds of counting (ST_NumberFormat) as the type of an HTML list; others count 1, 2, 3. */
const htmlTypes: Record<string, string> = {
  ...{ lowerLetter: "a", upperLetter: "A", lowerRoman: "i", upperRoman: "I", bullet: "bullet", none: "none", decimalZero: "01" },
};

/** A list's levels, by the number that paragraphs call it by; `counter` is shared by lists that count on. */
type List = { counter: string; levels: Level[]; restarts: Map<number, number> };

/**
 * Gives each item of the page that mammoth made its number as printed (changing it). False where it is not known which number
 * is whose. Rules: ECMA-376, part 1, 17.9.
 */
export function numberLists(page: HtmlRoot, archive: Archive): boolean {
  const labels = labelsOf(archive);
  const items: Html[] = [];
  visit(page, { type: "element", tagName: "li" }, (item, _index, parent) => {
    if (parent?.type === "element" && parent.tagName === "ol") items.push(item as Html);
  });
  // Notes are items of a list that mammoth adds.
  const notes =
    elementsIn(archive.tree("word/document.xml"), "w:footnoteReference").length +
    elementsIn(archive.tree("word/document.xml"), "w:endnoteReference").length;
  if (items.length - notes !== labels.length) return labels.every((label, i) => label === "1." || label === `${i + 1}.`);
  labels.forEach((label, i) => {
    items[i].properties[itemLabel] = label;
  });
  return true;
}

// The number of every item of a numbered list, in the order of the document.
function labelsOf(archive: Archive): string[] {
  if (!archive.has("word/numbering.xml")) return [];
  const lists = readLists(archive);
  const styles = new Map(
    (archive.has("word/styles.xml") ? elementsIn(archive.tree("word/styles.xml"), "w:style") : []).map((style) => [
      attribute(style, "w:styleId"),
      style,
    ]),
  );
  const counts = new Map<string, number[]>();
  return elementsIn(archive.tree("word/document.xml"), "w:pPr").flatMap((properties) => {
    const styleId = valueIn(properties, "w:pStyle");
    const style = styleId === undefined ? undefined : styles.get(styleId);
    const numbering = [properties, style].find((one) => one && elementsIn(one, "w:numId").length > 0);
    const list = numbering && lists.get(valueIn(numbering, "w:numId") ?? "");
    const depth = Number((numbering && valueIn(numbering, "w:ilvl")) ?? 0);
    if (!list) return [];
    const count = counts.get(list.counter) ?? [];
    counts.set(list.counter, count);
    const restart = list.restarts.get(depth);
    if (restart !== undefined) list.restarts.delete(depth);
    count[depth] = restart ?? (count[depth] === undefined ? (list.levels[depth]?.start ?? 1) : count[depth] + 1);
    count.length = depth + 1;
    // mammoth reads headings as such, whatever counts them.
    if (/^heading/i.test(style ? (valueIn(style, "w:name") ?? "") : "")) return [];
    return list.levels[depth]?.format === "bullet" ? [] : [labelAt(list, depth, count)];
  });
}

// "%1.%2)" with the numbers of its levels.
function labelAt({ levels }: List, depth: number, count: number[]): string {
  const { text = `%${depth + 1}.`, isLegal = false, format = "1" } = levels[depth] ?? {};
  if (format === "none" && !/%/.test(text)) return text.trim();
  return text
    .replace(/%(\d)/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const value = count[at] ?? levels[at]?.start ?? 1;
      const own = levels[at]?.format ?? "1";
      if (own === "none") return "";
      if (own === "01") return String(value).padStart(2, "0");
      return labelOf(value, isLegal ? "1" : own, true);
    })
    .trim();
}

function readLists(archive: Archive): Map<string, List> {
  const tree = archive.tree("word/numbering.xml");
  const kinds = new Map(elementsIn(tree, "w:abstractNum").map((kind) => [attribute(kind, "w:abstractNumId"), kind]));
  return new Map(
    elementsIn(tree, "w:num").map((num): [string, List] => {
      const counter = valueIn(num, "w:abstractNumId") ?? "";
      const kind = kinds.get(counter);
      const levels: Level[] = [];
      for (const level of kind ? elementsIn(kind, "w:lvl") : []) {
        const format = valueIn(level, "w:numFmt");
        levels[Number(attribute(level, "w:ilvl"))] = {
          format: htmlTypes[format ?? ""] ?? "1",
          start: Number(valueIn(level, "w:start") ?? 1),
          text: valueIn(level, "w:lvlText") ?? `%${Number(attribute(level, "w:ilvl")) + 1}.`,
          isLegal: elementsIn(level, "w:isLgl").length > 0,
        };
      }
      const restarts = new Map<number, number>();
      for (const override of elementsIn(num, "w:lvlOverride")) {
        const start = valueIn(override, "w:startOverride");
        if (start !== undefined) restarts.set(Number(attribute(override, "w:ilvl")), Number(start));
      }
      return [attribute(num, "w:numId"), { counter, levels, restarts }];
    }),
  );
}

function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? "";
}

function valueIn(element: Element, name: string): string | undefined {
  return elementsIn(element, name)[0]?.attributes["w:val"] ?? undefined;
}

// The numbers of a Word document's lists, which mammoth does not hand on: a list that begins with 3, or goes on after a table.
import type { Element as Html, Root as HtmlRoot } from "hast";
import { visit } from "unist-util-visit";
import type { Element } from "xast";
import { type Archive, elementsIn } from "./open-archive";

type Level = { format: string; start: number };
/** Kinds of counting (ST_NumberFormat) as the type of an HTML list; others count 1, 2, 3. */
const htmlTypes: Record<string, string> = { lowerLetter: "a", upperLetter: "A", lowerRoman: "i", upperRoman: "I" };

/** A list's levels, by the number that paragraphs call it by; `counter` is shared by lists that count on. */
type List = { counter: string; levels: Level[]; restarts: Map<number, number> };

/**
 * Gives each numbered list of the page that mammoth made the number it begins with (changing it). What it says is for the
 * editor: undefined if all is known. Rules: ECMA-376, part 1, 17.9.
 */
export function numberLists(page: HtmlRoot, archive: Archive): string | undefined {
  const numbers = numbersOf(archive);
  const items: { list: Html; isFirst: boolean }[] = [];
  visit(page, { type: "element", tagName: "li" }, (_item, index, parent) => {
    const list = parent as Html | undefined;
    if (list?.type !== "element" || list.tagName !== "ol") return;
    items.push({ list, isFirst: list.children.findIndex((child) => child.type === "element" && child.tagName === "li") === index });
  });
  // Notes are items of a list that mammoth adds.
  const notes =
    elementsIn(archive.tree("word/document.xml"), "w:footnoteReference").length +
    elementsIn(archive.tree("word/document.xml"), "w:endnoteReference").length;
  if (items.length - notes !== numbers.length)
    return numbers.some(({ number }) => number !== 1) ? "The list numbers may be wrong. Compare them with the document." : undefined;
  numbers.forEach(({ number, format }, i) => {
    const { list, isFirst } = items[i];
    if (isFirst && number !== 1) list.properties.start = number;
    if (format !== "1") list.properties.type = format;
  });
}

// The number of every item of a numbered list, in the order of the document.
function numbersOf(archive: Archive): { number: number; format: string }[] {
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
    // mammoth reads headings as such, whatever counts them.
    if (/^heading/i.test(style ? (valueIn(style, "w:name") ?? "") : "")) return [];
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
    const format = list.levels[depth]?.format ?? "1";
    return format === "bullet" ? [] : [{ number: count[depth], format }];
  });
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
          format: htmlTypes[format ?? ""] ?? (format === "bullet" ? "bullet" : "1"),
          start: Number(valueIn(level, "w:start") ?? 1),
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

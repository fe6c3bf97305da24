// Styles of a Word document: what a paragraph has from its style and those that it is based on (ECMA-376, part 1, 17.7).
import type { Element, Root } from "xast";
import { elementsIn } from "./open-archive";
import { elementsOf } from "./word-xml";

/** What a paragraph gets from its style; `outline` is 0 for the highest heading, 9 for words of the text. */
export type ParagraphStyle = { names: string[]; list?: string; level?: number; outline?: number; isBold?: boolean };

/** The styles of a document by their ids, each with what it has from those that it is based on. */
export function readWordStyles(tree: Root | undefined): (id: string | undefined) => ParagraphStyle {
  const styles = new Map((tree ? elementsIn(tree, "w:style") : []).map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const normal = [...styles].find(
    ([, { attributes }]) => attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["w:default"] ?? ""),
  );
  const known = new Map<string, ParagraphStyle>();
  const read = (id: string, depth: number): ParagraphStyle => {
    const done = known.get(id);
    if (done) return done;
    const style = styles.get(id);
    if (!style || depth > 20) return { names: [id] };
    const base = childValue(style, "w:basedOn");
    const above: ParagraphStyle = base === undefined ? { names: [] } : read(base, depth + 1);
    const [properties] = elementsOf(style, "w:pPr");
    const name = childValue(style, "w:name") ?? id;
    const [, rank] = /^heading (\d)$/i.exec(name) ?? [];
    const own = properties ? numberingOf(properties) : {};
    const outline = properties && childValue(properties, "w:outlineLvl");
    const bold = elementsOf(style, "w:rPr").flatMap((run) => elementsOf(run, "w:b"))[0];
    const made: ParagraphStyle = {
      names: [name, ...above.names],
      list: own.list ?? above.list,
      level: own.level ?? above.level,
      outline: outline !== undefined ? Number(outline) : rank !== undefined ? Number(rank) - 1 : above.outline,
      isBold: bold ? !/^(?:0|false|off)$/.test(bold.attributes["w:val"] ?? "1") : above.isBold,
    };
    known.set(id, made);
    return made;
  };
  return (id) => (id === undefined ? (normal ? read(normal[0], 0) : { names: [] }) : read(id, 0));
}

/** The list and level that properties of a paragraph name themselves. */
export function numberingOf(properties: Element): { list?: string; level?: number } {
  const [numbering] = elementsOf(properties, "w:numPr");
  const level = numbering && childValue(numbering, "w:ilvl");
  return numbering ? { list: childValue(numbering, "w:numId"), level: level === undefined ? undefined : Number(level) } : {};
}

/** The value of the child of a name. */
export function childValue(element: Element, name: string): string | undefined {
  return elementsOf(element, name)[0]?.attributes["w:val"] ?? undefined;
}

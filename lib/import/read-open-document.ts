// An OpenDocument text (.odt), as LibreOffice writes it: its elements (OASIS OpenDocument 1.3, part 3) as those of a web page.
import type { ElementContent, Element as Html } from "hast";
import { toText } from "hast-util-to-text";
import type { Element, Nodes } from "xast";
import { noteElement, referenceElement } from "./footnotes";
import { leaveOutUndisplayed } from "./hidden-in-open-document";
import { labelOf } from "./list-labels";
import { itemLabel } from "./lists";
import { type Archive, elementsIn, openArchive } from "./open-archive";
import { readStyles, type Styles } from "./open-document-styles";
import { alternativeWords, dataAddress } from "./pictures";
import { readTree } from "./read-tree";
import { type Remark, wordsOf } from "./remarks";
import type { Source } from "./source";

/** Of a list its style, its level, from 1, and the numbers of the items around; `inWords` inside a paragraph. */
type Place = {
  styles: Styles;
  list?: string;
  level: number;
  numbers?: string[];
  inWords?: boolean;
  notes: Html[];
  remarks: Remark[];
  archive?: Archive;
};

/** The blocks of an .odt. Throws if it is not one. */
export function readOpenDocument(bytes: Uint8Array): Source {
  const archive = openArchive(bytes, "content.xml", "OpenDocument text (.odt)");
  const content = archive.tree("content.xml");
  const trees = ["content.xml", "styles.xml"].filter(archive.has).map(archive.tree);
  const styles = readStyles(trees);
  const hidden = elementsIn(content, "office:text")
    .flatMap((text) => leaveOutUndisplayed(text, trees))
    .map((words): Remark => ({ kind: "hidden", words, isUncounted: true }));
  const place: Place = { styles, level: 0, notes: [], remarks: [], archive };
  const text = elementsIn(content, "office:text")[0];
  const children = text ? convertAll(text, place) : [];
  const source = readTree({ type: "root", children: [...children, ...place.notes] });
  return {
    ...source,
    words: [...wordsOfAll(content), ...alternativeWords(source.pictures), ...source.marks],
    margins: marginsOf(archive),
    remarks: [...hidden, ...place.remarks, ...source.remarks],
  };
}

function marginsOf(archive: Archive): string[] {
  if (!archive.has("styles.xml")) return [];
  const margins = ["style:header", "style:footer"].flatMap((name) => elementsIn(archive.tree("styles.xml"), name));
  return margins
    .flatMap((margin) => elementsIn(margin, "text:p"))
    .map((words) => wordsIn(words))
    .filter((words) => words !== "");
}

// Words as they are in the file, whatever they are part of; those of notes after all others.
function wordsOfAll(content: Nodes): string[] {
  const notes: string[] = [];
  const read = (node: Nodes): string => {
    if (node.type === "text" || node.type === "cdata") return node.value;
    if (node.type !== "element" || leftOut.has(node.name)) return "";
    if (blank.has(node.name)) return " ";
    const words = node.children.map(read).join("");
    if (node.name === "text:note-body") notes.push(words);
    if (node.name === "text:note") return "";
    return node.name === "text:p" || node.name === "text:h" ? ` ${words} ` : words;
  };
  return [...elementsIn(content, "office:text").map(read), ...notes].join(" ").split(/\s+/).filter(Boolean);
}

const blank = new Set(["text:s", "text:tab", "text:line-break"]);
const leftOut = new Set([
  ...["text:note-citation", "text:tracked-changes", "office:annotation", "svg:title", "svg:desc"],
  ...["text:table-of-content", "text:alphabetical-index", "text:illustration-index", "text:table-index"],
]);

function wordsIn(element: Element): string {
  const place: Place = { styles: readStyles([]), level: 0, notes: [], remarks: [] };
  return toText({ type: "root", children: convertAll(element, place) })
    .replace(/\s+/g, " ")
    .trim();
}

const html = (tagName: string, children: ElementContent[], properties: Html["properties"] = {}): Html => ({
  type: "element",
  tagName,
  properties,
  children,
});

function convertAll({ children }: { children: Nodes[] }, place: Place): ElementContent[] {
  return children.flatMap((child) => convert(child, place));
}

function convert(node: Nodes, place: Place): ElementContent[] {
  if (node.type === "text" || node.type === "cdata") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const style = node.attributes["text:style-name"] ?? undefined;
  const inside = () => convertAll(node, place);
  const marked = (children: ElementContent[]) => place.styles.marksOf(style).reduce((within, mark) => [html(mark, within)], children);
  switch (node.name) {
    case "text:h":
      return [html(`h${Math.min(6, Number(node.attributes["text:outline-level"] ?? 1))}`, inside())];
    case "text:p": {
      const heading = place.styles.headingOf(style);
      // Pictures and boxes hang on a paragraph; their words are blocks of their own after it.
      const boxes = elementsIn(node, "draw:text-box").flatMap((box) => convertAll(box, { ...place, level: 0 }));
      const children = convertAll(node, { ...place, inWords: true });
      return [html(heading ? `h${heading}` : "p", heading ? children : marked(children)), ...boxes];
    }
    case "text:span":
      return marked(inside());
    case "text:a":
      return [html("a", inside(), { href: String(node.attributes["xlink:href"] ?? "") })];
    case "text:s":
      return [{ type: "text", value: " " }];
    case "text:tab":
      return [{ type: "text", value: " " }];
    case "text:line-break":
      return [html("br", [])];
    case "text:number":
      return [{ type: "text", value: `${textOf(node)} ` }];
    case "text:list":
      return convertList(node, { ...place, list: style ?? place.list, level: place.level + 1 });
    case "text:note":
      return [convertNote(node, place)];
    case "table:table":
      return [html("table", tableRows(node, place))];
    case "draw:frame":
      return node.children.some((child) => child.type === "element" && child.name === "draw:text-box")
        ? inside()
        : [convertPicture(node, place)];
    case "draw:text-box":
      return place.inWords ? [] : inside();
    case "office:annotation":
      place.remarks.push({ kind: "comment", words: wordsIn(node), isUncounted: true });
      return [];
    case "text:tracked-changes":
      place.remarks.push({ kind: "tracked-changes" });
      return [];
    case "text:table-of-content":
    case "text:alphabetical-index":
    case "text:illustration-index":
    case "text:table-index": {
      const lines = elementsIn(node, "text:p").map(wordsIn).filter(Boolean);
      place.remarks.push({ kind: "contents", words: lines.join(", "), gone: lines.flatMap(wordsOf), isUncounted: true });
      return [];
    }
    default:
      return inside();
  }
}

function textOf(node: Nodes): string {
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "value" in node ? String(node.value) : "";
}

// LibreOffice writes a numbered heading as a list of one, and parts of a list that was broken as lists that go on.
function convertList(node: Element, place: Place): ElementContent[] {
  const items = node.children.filter((child) => child.type === "element") as Element[];
  if (items.some((item) => item.children.some((child) => child.type === "element" && child.name === "text:h")))
    return items.flatMap((item) => convertAll(item, { ...place, level: 0 }));
  const count = place.styles.countOf(place.list, place.level);
  if (!count)
    return [
      html(
        "ul",
        items.map((item) => html("li", convertAll(item, place))),
      ),
    ];
  let value = count.start - 1;
  const children = items.map((item) => {
    // A header of a list has no number.
    const isCounted = item.name === "text:list-item";
    if (isCounted) value = Number(item.attributes["text:start-value"] ?? value + 1);
    const numbers = [...(place.numbers ?? []), labelOf(value, count.type, true)];
    const label = isCounted ? `${count.before}${numbers.slice(-count.levels).join(".")}${count.after}`.trim() : "";
    return html("li", convertAll(item, { ...place, numbers }), { [itemLabel]: label });
  });
  return [html("ol", children)];
}

function convertNote(node: Element, place: Place): Html {
  const said = elementsIn(node, "text:note-citation")
    .map(textOf)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");
  // Endnotes count for themselves.
  const label = said === "" || place.notes.some(({ properties }) => properties.label === said) ? `note-${place.notes.length + 1}` : said;
  const body = node.children.find((child) => child.type === "element" && child.name === "text:note-body");
  place.notes.push(html(noteElement, body ? convertAll(body as Element, { ...place, level: 0 }) : [], { label }));
  return html(referenceElement, [], { label });
}

function spansOf({ attributes }: Element): Html["properties"] {
  return { colSpan: attributes["table:number-columns-spanned"] ?? 1, rowSpan: attributes["table:number-rows-spanned"] ?? 1 };
}

function convertPicture(frame: Element, { archive }: Place): Html {
  const file = elementsIn(frame, "draw:image")[0]?.attributes["xlink:href"] ?? "";
  const bytes = archive?.picture(file);
  const alt = ["svg:desc", "svg:title"].flatMap((name) => elementsIn(frame, name)).map(textOf)[0] ?? "";
  return html("img", [], { src: (bytes && dataAddress(file, bytes)) ?? file, alt });
}

function tableRows(node: Element, place: Place, isHead = false): Html[] {
  return node.children.flatMap((child): Html[] => {
    if (child.type !== "element") return [];
    if (child.name !== "table:table-row") return tableRows(child, place, child.name === "table:table-header-rows" || isHead);
    const cells = child.children.flatMap((cell): Html[] => {
      if (cell.type !== "element" || !/^table:(?:covered-)?table-cell$/.test(cell.name)) return [];
      const converted = html(isHead ? "th" : "td", convertAll(cell, { ...place, level: 0 }));
      // Cells without words are repeated, to keep the columns; words are not.
      const isEmpty = toText(converted).trim() === "";
      // A merged cell covers it.
      if (isEmpty && cell.name === "table:covered-table-cell") return [];
      const many = isEmpty ? Math.min(50, Number(cell.attributes["table:number-columns-repeated"] ?? 1)) : 1;
      if (!isEmpty) converted.properties = spansOf(cell);
      return [converted, ...Array.from({ length: many - 1 }, () => html(converted.tagName, []))];
    });
    return [html("tr", cells)];
  });
}

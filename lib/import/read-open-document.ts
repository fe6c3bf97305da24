// An OpenDocument text (.odt), as LibreOffice writes it: its elements (OASIS OpenDocument 1.3, part 3) as those of a web page.
import type { ElementContent, Element as Html } from "hast";
import { toText } from "hast-util-to-text";
import type { Element, Nodes } from "xast";
import { noteElement, referenceLabel } from "./footnotes";
import { leaveOutUndisplayed } from "./hidden-in-open-document";
import { itemLabel } from "./lists";
import { type Archive, elementsIn, openArchive } from "./open-archive";
import { type Label, numberItems } from "./open-document-numbering";
import { readStyles, type Styles } from "./open-document-styles";
import { alternativeWords, dataAddress } from "./pictures";
import { readTree } from "./read-tree";
import { type Remark, splitWords } from "./remarks";
import { hasTypedNumber } from "./section-lines";
import type { ReadOptions, Source } from "./source";

/** `labels` are the automatic numbers of items and headings, `said` those that became words; `inWords` inside a paragraph. */
type Place = {
  styles: Styles;
  labels: Map<Element, Label>;
  said: string[];
  inWords?: boolean;
  notes: Html[];
  remarks: Remark[];
  archive?: Archive;
};

/** The blocks of an .odt. Throws if it is not one. */
export function readOpenDocument(bytes: Uint8Array, options: ReadOptions = {}): Source {
  const archive = openArchive(bytes, "content.xml", "OpenDocument text (.odt)");
  const content = archive.tree("content.xml");
  const trees = ["content.xml", "styles.xml"].filter(archive.has).map(archive.tree);
  const styles = readStyles(trees);
  const hidden = elementsIn(content, "office:text")
    .flatMap((text) => leaveOutUndisplayed(text, trees))
    .map((words): Remark => ({ kind: "hidden", words, isUncounted: true }));
  const text = elementsIn(content, "office:text")[0];
  const labels = text ? numberItems(text, styles) : new Map<Element, Label>();
  const place: Place = { styles, labels, said: [], notes: [], remarks: [], archive };
  const children = text ? convertAll(text, place) : [];
  const source = readTree({ type: "root", children: [...children, ...place.notes] }, options);
  return {
    ...source,
    words: [...wordsOfAll(content), ...alternativeWords(source.pictures), ...source.marks, ...place.said.flatMap(splitWords)],
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
  const place: Place = { styles: readStyles([]), labels: new Map(), said: [], notes: [], remarks: [] };
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
      return [html(`h${Math.min(6, Number(node.attributes["text:outline-level"] ?? 1))}`, [...labelWords(node, place), ...inside()])];
    case "text:p": {
      const heading = place.styles.headingOf(style);
      // Pictures and boxes hang on a paragraph; their words are blocks of their own after it.
      const boxes = boxesIn(node).flatMap((box) => convertAll(box, place));
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
      return convertList(node, place);
    case "text:note":
      return [convertNote(node, place)];
    case "table:table":
      return [html("table", tableRows(node, place))];
    case "draw:frame":
      return node.children.some((child) => child.type === "element" && child.name === "draw:text-box")
        ? inside()
        : [convertPicture(node, place)];
    case "draw:text-box":
    case "draw:custom-shape":
    case "draw:rect":
    case "draw:ellipse":
      return place.inWords ? [] : inside();
    case "dc:creator":
    case "dc:date":
    case "meta:creator-initials":
      return [];
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
      place.remarks.push({ kind: "contents", words: lines.join(", "), gone: lines.flatMap(splitWords), isUncounted: true });
      return [];
    }
    default:
      return inside();
  }
}

// Frames with words, and shapes with words in them.
function boxesIn(node: Element): Element[] {
  return ["draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse"].flatMap((name) => elementsIn(node, name));
}

function textOf(node: Nodes): string {
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "value" in node ? String(node.value) : "";
}

function labelWords(element: Element, { labels, said, remarks }: Place): ElementContent[] {
  const label = labels.get(element)?.label ?? "";
  if (label === "") return [];
  const words = textOf(element).trim();
  if (hasTypedNumber(words)) {
    remarks.push({ kind: "double-number", words: `${label} ${words}`, gone: [] });
    return [];
  }
  said.push(label);
  return [{ type: "text", value: `${label} ` }];
}

// An item that holds only a list is no item: its level was skipped, or the list goes on below the item before. LibreOffice writes a
// numbered heading as a list of one.
function convertList(node: Element, place: Place): ElementContent[] {
  const made: Html[] = [];
  for (const item of node.children) {
    if (item.type !== "element") continue;
    const inside = item.children.filter((child) => child.type === "element");
    const last = made.at(-1);
    const isOfHeadings = inside.some(({ name }) => name === "text:h");
    if (inside.every(({ name }) => name === "text:list")) {
      const blocks = convertAll(item, place) as Html[];
      const around = /^[ou]l$/.test(last?.tagName ?? "") ? (last?.children.at(-1) as Html | undefined) : undefined;
      (around?.children ?? made).push(...blocks);
    } else if (isOfHeadings || place.labels.get(item)?.isClause) {
      const label = labelWords(item, place);
      const blocks = convertAll(item, place) as Html[];
      blocks[0]?.children.unshift(...label);
      made.push(...blocks);
    } else {
      const label = place.labels.get(item)?.label;
      const tagName = label === undefined ? "ul" : "ol";
      const converted = html("li", convertAll(item, place), label === undefined ? {} : { [itemLabel]: label });
      if (last?.tagName === tagName) last.children.push(converted);
      else made.push(html(tagName, [converted]));
    }
  }
  return made;
}

function convertNote(node: Element, place: Place): Html {
  const said = elementsIn(node, "text:note-citation")
    .map(textOf)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");
  // Endnotes count for themselves.
  const label = said === "" || place.notes.some(({ properties }) => properties.label === said) ? `note-${place.notes.length + 1}` : said;
  const body = node.children.find((child) => child.type === "element" && child.name === "text:note-body");
  place.notes.push(html(noteElement, body ? convertAll(body as Element, place) : [], { label }));
  return html("sup", [], { [referenceLabel]: label });
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
      const converted = html(isHead ? "th" : "td", convertAll(cell, place));
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

// The elements of an OpenDocument text (OASIS OpenDocument 1.3, part 3) as those of a web page.
import type { ElementContent, Element as Html } from "hast";
import { toText } from "hast-util-to-text";
import type { Element, Nodes } from "xast";
import { noteElement, referenceLabel } from "./footnotes";
import { elementsIn } from "./open-archive";
import { convertList, labelWords } from "./open-document-lists";
import { type Place, pageElement, textBelow } from "./open-document-place";
import { readStyles } from "./open-document-styles";
import { tableRows } from "./open-document-tables";
import { dataAddress } from "./pictures";
import { splitWords } from "./remarks";

/** What is inside an element. */
export function convertAll({ children }: { children: Nodes[] }, place: Place): ElementContent[] {
  return children.flatMap((child) => convert(child, place));
}

function convert(node: Nodes, place: Place): ElementContent[] {
  if (node.type === "text" || node.type === "cdata") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const style = node.attributes["text:style-name"] ?? undefined;
  const inside = () => convertAll(node, place);
  const marked = (children: ElementContent[]) =>
    place.styles.marksOf(style).reduce((within, mark) => [pageElement(mark, within)], children);
  switch (node.name) {
    case "text:h":
      return [pageElement(`h${headingLevel(node)}`, [...labelWords(node, place), ...inside()])];
    case "text:p": {
      const heading = place.styles.headingOf(style);
      // Pictures and boxes hang on a paragraph; their words are blocks of their own after it.
      const boxes = boxesIn(node).flatMap((box) => convertAll(box, place));
      const children = convertAll(node, { ...place, inWords: true });
      return [pageElement(heading ? `h${heading}` : "p", heading ? children : marked(children)), ...boxes];
    }
    case "text:span":
      return marked(inside());
    case "text:a":
      return [pageElement("a", inside(), { href: String(node.attributes["xlink:href"] ?? "") })];
    case "text:s":
      return [{ type: "text", value: " " }];
    case "text:tab":
      return [{ type: "text", value: " " }];
    case "text:line-break":
      return [pageElement("br", [])];
    case "text:number":
      return [{ type: "text", value: `${textBelow(node)} ` }];
    case "text:list":
      return convertList(node, place);
    case "text:note":
      return [convertNote(node, place)];
    case "table:table":
      return [pageElement("table", tableRows(node, place))];
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
      place.remarks.push({ kind: "comment", words: wordsOfElement(node), isUncounted: true });
      return [];
    case "text:tracked-changes":
      place.remarks.push({ kind: "tracked-changes" });
      return [];
    case "text:table-of-content":
    case "text:alphabetical-index":
    case "text:illustration-index":
    case "text:table-index":
    case "text:object-index":
    case "text:user-index": {
      const lines = elementsIn(node, "text:p").map(wordsOfElement).filter(Boolean);
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

// Some programs write 0 for the title of all.
const headingLevel = ({ attributes }: Element) => Math.min(6, Math.max(1, Number(attributes["text:outline-level"]) || 1));

function convertNote(node: Element, place: Place): Html {
  const said = elementsIn(node, "text:note-citation")
    .map(textBelow)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");
  // Endnotes count for themselves.
  const label = said === "" || place.notes.some(({ properties }) => properties.label === said) ? `note-${place.notes.length + 1}` : said;
  const body = node.children.find((child) => child.type === "element" && child.name === "text:note-body");
  place.notes.push(pageElement(noteElement, body ? convertAll(body as Element, place) : [], { label }));
  return pageElement("sup", [], { [referenceLabel]: label });
}

function convertPicture(frame: Element, { archive }: Place): Html {
  const file = elementsIn(frame, "draw:image")[0]?.attributes["xlink:href"] ?? "";
  const bytes = archive?.picture(file);
  const alt = ["svg:desc", "svg:title"].flatMap((name) => elementsIn(frame, name)).map(textBelow)[0] ?? "";
  return pageElement("img", [], { src: (bytes && dataAddress(file, bytes)) ?? file, alt });
}

/** The words of an element as they are printed, on one line. */
export function wordsOfElement(element: Element): string {
  const place: Place = { styles: readStyles([]), labels: new Map(), said: [], notes: [], remarks: [], convert: convertAll };
  return toText({ type: "root", children: convertAll(element, place) })
    .replace(/\s+/g, " ")
    .trim();
}

// What of a page's elements is no text that Markdown can have: left out or made plain, each with a remark.
import type { Element, Root } from "hast";
import { toText } from "hast-util-to-text";
import { SKIP, visit } from "unist-util-visit";
import { checkSpan, checkSpanned } from "./bounds";
import { fixLink, isInLink, takePlaced } from "./clean-links";
import { type CleanedPage, leaveElement, start } from "./cleaned-page";
import { lineOfMath } from "./formula";
import { markStyle, sayRaised, spellSymbolsOfPage } from "./marked-words";
import { embedPicture, isByProgram, takePicture } from "./pictures";
import type { RemarkKind } from "./remark-kinds";
import { markHeads } from "./tables";

// Those of the last line have no words, and thousands side by side would take minutes to skip.
const unread = new Set([
  ...["script", "style", "noscript", "template", "head"],
  ...["area", "base", "basefont", "link", "meta", "param", "source", "track"],
]);
const leftOut: Record<string, RemarkKind> = {
  ...{ nav: "menu", button: "form-field", select: "form-field", textarea: "form-field", svg: "page-drawing" },
  ...{ iframe: "media", object: "media", embed: "media", video: "media", audio: "media", canvas: "media" },
};

/** Cleans the tree (changing it): remarks and pictures are added to those of `page`. */
export function cleanTree(tree: Root, page: CleanedPage): void {
  const { pictures, remarks } = page;
  let spanned = 0;
  const tell = (kind: RemarkKind, element: Element, words?: string, gone?: string[]) => void remarks.push({ kind, element, words, gone });
  liftCaptions(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const leaveOut = (): [typeof SKIP, number] => {
      parent.children.splice(index, 1);
      return [SKIP, index];
    };
    if (node.type === "comment" || node.type === "doctype") return leaveOut();
    if (node.type !== "element") return;
    const { tagName, properties } = node;
    if (unread.has(tagName)) return leaveOut();
    if (tagName in leftOut) {
      leaveElement(node, leftOut[tagName], remarks);
      return leaveOut();
    }
    switch (tagName) {
      case "q":
        // As browsers show it.
        node.tagName = "span";
        node.children = [{ type: "text", value: "“" }, ...node.children, { type: "text", value: "”" }];
        return;
      case "menu":
        node.tagName = "ul";
        return;
      case "dialog":
        node.tagName = "div";
        return;
      case "math": {
        const line = lineOfMath(node);
        if (line === undefined) leaveElement(node, "formula", remarks);
        else tell("line-formula", node, line);
        parent.children.splice(index, 1, ...(line === undefined ? [] : [{ type: "text" as const, value: line }]));
        return [SKIP, index];
      }
      case "img": {
        embedPicture(node, page.picture);
        const wrong = takePicture(node, pictures);
        if (wrong === undefined && isByProgram(String(properties.alt ?? ""))) tell("machine-alternative", node, String(properties.alt), []);
        if (wrong === undefined) return;
        tell(wrong, node, start(String(properties.alt ?? "")), []);
        return leaveOut();
      }
      case "input": {
        // A word like that of a word processor: Markdown has boxes at the beginning of an item alone.
        if (!/^(?:checkbox|radio)$/.test(String(properties.type))) {
          if (properties.type !== "hidden") tell("form-field", node, String(properties.value ?? ""), []);
          return leaveOut();
        }
        parent.children.splice(index, 1, { type: "text", value: properties.checked ? "☑ " : "☐ " });
        return;
      }
      case "sup":
      case "sub":
        return sayRaised(node, parent, index, remarks);
      case "u":
        if (!isInLink(parent)) tell("underlined", node, start(toText(node)));
        node.tagName = "span";
        return;
      case "td":
      case "th": {
        const [columns, rows] = [Number(properties.colSpan ?? 1), Number(properties.rowSpan ?? 1)];
        checkSpan(columns, rows);
        if (columns * rows <= 1) return;
        spanned += columns * rows;
        checkSpanned(spanned);
        return;
      }
      case "font":
        return spellSymbolsOfPage(node, remarks);
      case "span":
        spellSymbolsOfPage(node, remarks);
        return markStyle(node, (element) => tell("underlined", element, start(toText(element))));
      case "a":
        if (takePlaced(node, page)) return leaveOut();
        return fixLink(node, page);
    }
  });
  markHeads(tree, remarks);
}

// Markdown's tables have none: each is a paragraph before its table.
function liftCaptions(tree: Root): void {
  visit(tree, "element", (table, index, parent) => {
    const at = table.children.findIndex((child) => child.type === "element" && child.tagName === "caption");
    if (table.tagName !== "table" || at < 0 || !parent || index === undefined) return;
    const [caption] = table.children.splice(at, 1);
    parent.children.splice(index, 0, { ...(caption as Element), tagName: "div", properties: {} });
  });
}

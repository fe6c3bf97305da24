// What of a page's elements is no text that Markdown can have: left out or made plain, each with a remark.
import type { Element, Root } from "hast";
import { toText } from "hast-util-to-text";
import { SKIP, visit } from "unist-util-visit";
import { parseUrl } from "../util/parse-url";
import { checkSpan, checkSpanned } from "./bounds";
import { isPageLink } from "./furniture";
import { innerScheme, otherScheme } from "./inner-links";
import { embedPicture, isByProgram, type SourcePicture, takePicture } from "./pictures";
import type { Located } from "./places";
import { type Remark, type RemarkKind, remarkName, splitWords } from "./remarks";
import type { ReadOptions } from "./source";
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

type Page = ReadOptions & {
  address?: string;
  anchors: Map<string, number>;
  placed?: Remark[];
  pictures: SourcePicture[];
  remarks: Located[];
};

/** Cleans the tree (changing it): remarks and pictures are added to those of `page`. */
export function cleanTree(tree: Root, page: Page): void {
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
      leave(node, leftOut[tagName], remarks);
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
      case "math":
        node.tagName = tagName === "math" ? "span" : "div";
        return;
      case "annotation":
      case "annotation-xml":
        return leaveOut();
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
      case "span":
        return markStyle(node, (element) => tell("underlined", element, start(toText(element))));
      case "a":
        if (takePlaced(node, page)) return leaveOut();
        return fixLink(node, page);
    }
  });
  markHeads(tree, remarks);
}

/** Tells that an element is left out; its words were not counted before. */
function leave(element: Element, kind: RemarkKind, remarks: Located[], isEmptied = false): void {
  const words = toText(element).replace(/\s+/g, " ").trim();
  if (isEmptied) Object.assign(element, { tagName: "span", properties: {}, children: [] });
  if (words !== "" || kind === "page-drawing" || kind === "media")
    remarks.push({ kind, element, words, gone: splitWords(words), isUncounted: true });
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

// A bookmark that names the place of a remark.
function takePlaced(link: Element, { placed = [], remarks }: Page): boolean {
  const [, index] = new RegExp(`^${remarkName}(\\d+)$`).exec(String(link.properties.id ?? "")) ?? [];
  const remark = index === undefined ? undefined : placed[Number(index)];
  if (remark) remarks.push({ ...remark, element: link });
  return remark !== undefined;
}

function isInLink(parent: Element | Root): boolean {
  return (
    parent.type === "element" &&
    (parent.tagName === "a" || parent.children.every((child) => child.type === "element" && child.tagName === "a"))
  );
}

// Markdown has no raised words: 10² would read 102. An ordinal (1st) reads the same.
function sayRaised(node: Element, parent: { children: unknown[] }, index: number, remarks: Located[]): void {
  const words = toText(node).trim();
  if (words === "") return;
  let before = "";
  for (let at = index - 1; at >= 0 && !/\s/.test(before) && before.length < 80; at--)
    before = toText(parent.children[at] as Element) + before;
  before = before.split(/\s/).at(-1) ?? "";
  if (/^(?:st|nd|rd|th)$/i.test(words) && /\d$/.test(before)) return;
  remarks.push({ kind: "raised", element: node, words: start(before + words) });
}

// Programs that write pages mark words by their style, too.
function markStyle(span: Element, sayUnderlined: (span: Element) => void): void {
  const style = String(span.properties.style ?? "").toLowerCase();
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/.test(style);
  const isSlanted = /font-style:\s*(?:italic|oblique)/.test(style);
  if (
    /text-decoration(?:-line)?:[^;]*underline/.test(style) &&
    !span.children.some((child) => child.type === "element" && child.tagName === "a")
  )
    sayUnderlined(span);
  if (isBold && isSlanted) span.children = [{ type: "element", tagName: "em", properties: {}, children: span.children }];
  if (isBold) span.tagName = "strong";
  else if (isSlanted) span.tagName = "em";
}

/** The beginning of some words, on one line. */
export function start(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

// Without an address it is the name of a place: a bookmark.
function fixLink(link: Element, { address, anchors, otherFile, remarks }: Page): void {
  const { href } = link.properties;
  const words = start(toText(link));
  const whole = typeof href === "string" ? parseUrl(href, address) : undefined;
  const isInner = typeof href === "string" && href.startsWith("#");
  const other = typeof href === "string" && !isInner && words !== "" ? otherFile?.(href, address) : undefined;
  if (other !== undefined) {
    link.properties = { href: otherScheme + other };
    return;
  }
  if (whole && /^(?:https|mailto|tel):$/.test(whole.protocol) && !isInner) {
    link.properties.href = whole.href;
    if (words !== "" || link.children.some((child) => child.type === "element")) return;
  }
  if (isInner && isPageLink(words.replace(/^back to top$/i, "Top"))) return leave(link, "page-line", remarks, true);
  if (isInner && words !== "" && anchors.has(nameIn(href))) {
    link.properties = { href: `${innerScheme}#${nameIn(href)}` };
    return;
  }
  if (href === undefined || words === "") remarks.push({ kind: "bookmark", element: link });
  else if (whole?.protocol === "http:" && !isInner)
    remarks.push({ kind: "link-not-https", element: link, words: `“${words}” to ${whole.href}` });
  else remarks.push({ kind: "lost-link", element: link, words: `“${words}” to ${href}` });
  link.properties = {};
  link.tagName = "span";
}

// The name after #, as elements have it.
function nameIn(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

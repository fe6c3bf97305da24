// What a website puts around the text of a page: its header and footer, menus, cookie notice, links for sharing. By elements and
// roles of HTML (HTML 4.3, WAI-ARIA 1.2, 5.3.4 landmarks), and by the names that website builders give.
import type { Element, ElementContent, Root } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { frameKind } from "./frame-kinds";
import { hasHeading, openForms } from "./page-layout";
import type { RemarkKind } from "./remark-kinds";
import { type Remark, splitWords } from "./remarks";

/** Takes the frame out of the tree (changing it); the remarks say what it said. */
export function leaveOutFrame(tree: Root): Remark[] {
  const remarks: Remark[] = [];
  openForms(tree);
  leaveOutAround(tree, remarks);
  leaveOutSiteName(tree, remarks);
  const clean = (parent: Root | Element, isInside: boolean): void => {
    const isTitle = parent.type === "element" && /^h[1-6]$/.test(parent.tagName);
    parent.children = (parent.children as ElementContent[]).filter((child) => {
      if (child.type !== "element") return true;
      const found = frameKind(child, isInside);
      // A title may be a link to the list of contents, and be called so.
      const kind = isTitle && found !== "form-field" && found !== "share-links" ? undefined : found;
      if (kind) tell(child, kind, remarks);
      else clean(child, isInside || /^(?:main|article|blockquote|figure|td|th|li)$/.test(child.tagName));
      return !kind;
    });
  };
  clean(tree, false);
  return remarks;
}

// Where a page says which part is its own, what is around that is the site's.
function leaveOutAround(tree: Root, remarks: Remark[]): void {
  const mains: Element[] = [];
  visit(tree, "element", (node) => {
    if (node.tagName === "main" || node.properties.role === "main") mains.push(node);
  });
  const [main] = mains;
  if (mains.length !== 1 || !isChapter(main)) return;
  const clean = (parent: Root | Element): boolean => {
    if (parent === main) return true;
    const holders = new Set((parent.children as ElementContent[]).filter((child) => child.type === "element" && clean(child)));
    if (holders.size === 0) return false;
    parent.children = (parent.children as ElementContent[]).filter((child) => {
      if (holders.has(child) || (child.type === "element" && child.tagName === "head")) return true;
      if (child.type === "comment") return true;
      const element: Element = child.type === "element" ? child : { type: "element", tagName: "span", properties: {}, children: [child] };
      tell(element, frameKind(element, false) ?? "page-frame", remarks);
      return false;
    });
    return true;
  };
  clean(tree);
}

// The first heading of a page may be the name of the website, which leads to its first page.
function leaveOutSiteName(tree: Root, remarks: Remark[]): void {
  const headings: { element: Element; parent: Root | Element }[] = [];
  visit(tree, "element", (element, _index, parent) => {
    if (/^h[1-6]$/.test(element.tagName) && parent) headings.push({ element, parent });
  });
  const [first, ...others] = headings;
  if (!first || others.length === 0 || !isHomeLink(first.element)) return;
  first.parent.children = (first.parent.children as ElementContent[]).filter((child) => child !== first.element);
  tell(first.element, "page-frame", remarks);
}

function isHomeLink(heading: Element): boolean {
  const inside = heading.children.filter((child) => child.type === "element" || (child.type === "text" && /\S/.test(child.value)));
  const [link] = inside;
  if (inside.length !== 1 || link.type !== "element" || link.tagName !== "a" || toText(link).trim() === "") return false;
  const address = String(link.properties.href ?? "#").replace(/[?#].*$/, "");
  return address !== "" && (/^(?:https?:)?\/\/[^/]+\/?$/.test(address) || /^(?:\.{0,2}\/)*(?:(?:index|default|home)\.\w+)?$/.test(address));
}

// With a heading, or a number that opens a section.
function isChapter(main: Element): boolean {
  return hasHeading(main) || /(?:^|\n)\s*\d+(?:\.\d+)+[a-z]?\.?\s/.test(toText(main));
}

function tell(element: Element, kind: RemarkKind, remarks: Remark[]): void {
  const words = toText(element).replace(/\s+/g, " ").trim();
  if (words !== "" && !/^(?:script|style|noscript|template|link|meta)$/.test(element.tagName))
    remarks.push({ kind, words, gone: splitWords(words), isUncounted: true });
}

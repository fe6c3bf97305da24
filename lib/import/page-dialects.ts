// How some programs write pages: Word's "Web page, filtered", Google Docs, SharePoint, websites with marks beside their
// headings and icons among their words.
import type { Element, ElementContent, Root } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { readGoogleDocs } from "./google-docs";
import { type Remark, splitWords } from "./remarks";
import { takeWordLists } from "./word-page-lists";

/** Writes them as other pages are written (changing the tree); the remarks say what was left out. */
export function readDialects(tree: Root): Remark[] {
  const remarks = readGoogleDocs(tree);
  visit(tree, "element", (node) => {
    const level = Number(node.properties.ariaLevel ?? 2);
    if (node.properties.role === "heading" && !/^h[1-6]$/.test(node.tagName)) node.tagName = `h${Math.min(6, Math.max(1, level || 2))}`;
    if (/^h[1-6]$/.test(node.tagName)) {
      leaveOutMarks(node, remarks);
      openBackLinks(node);
    }
    const { href } = node.properties;
    if (node.tagName === "a" && typeof href === "string") node.properties.href = withoutRedirect(href);
  });
  takeWordLists(tree);
  leaveOutIcons(tree, remarks);
  return remarks;
}

/** Signs of private use (Unicode 15, 23.5) without letters beside them: icons in a font that comes with the page. */
const icons = /(?<![^\s/|(])[\ue000-\uf8ff]+(?![^\s/|),.;:])/gu;

function leaveOutIcons(tree: Root, remarks: Remark[]): void {
  visit(tree, "text", (text) => {
    for (const [found] of text.value.matchAll(icons)) remarks.push({ kind: "symbol", words: [...found].map(codeOf).join(" "), gone: [] });
    text.value = text.value.replace(icons, "");
  });
}

const codeOf = (sign: string) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase()}`;

// A sign (#, ¶) or a button beside a heading that links to it or opens it in an editor.
function leaveOutMarks(heading: Element, remarks: Remark[]): void {
  const isMark = (child: ElementContent): boolean => {
    if (child.type !== "element") return false;
    if (String(child.properties.className ?? "").includes("mw-editsection")) return true;
    return (
      child.tagName === "a" &&
      String(child.properties.href ?? "").startsWith("#") &&
      !/[\p{L}\p{N}]/u.test(toText(child)) &&
      !child.properties.id
    );
  };
  const marks = heading.children.filter(isMark);
  heading.children = heading.children.filter((child) => !isMark(child));
  for (const mark of marks) {
    const words = toText(mark as Element).trim();
    if (/[\p{L}\p{N}]/u.test(words)) remarks.push({ kind: "form-field", words, gone: splitWords(words), isUncounted: true });
  }
}

// A title that leads back to the list of contents: a title is no link here, and the list is left out.
function openBackLinks(heading: Element): void {
  const words = toText(heading).trim().length;
  visit(heading, { type: "element", tagName: "a" }, (node) => {
    const link = node as Element;
    if (String(link.properties.href ?? "").startsWith("#") && toText(link).trim().length * 2 > words) delete link.properties.href;
  });
}

// "https://www.google.com/url?q=https://www.example.org/&sa=D"
function withoutRedirect(href: string): string {
  const [, query] = /^https?:\/\/www\.google\.[a-z.]+\/url\?(.*)$/.exec(href) ?? [];
  const address = query === undefined ? null : new URLSearchParams(query).get("q");
  return address?.startsWith("http") ? address : href;
}

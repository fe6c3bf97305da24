// What a website puts around the text of a page: its header and footer, menus, cookie notice, links for sharing. By elements and
// roles of HTML (HTML 4.3, WAI-ARIA 1.2, 5.3.4 landmarks), and by the names that website builders give.
import type { Element, ElementContent, Root } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import { hasHeading, openForms } from "./page-layout";
import { type Remark, type RemarkKind, splitWords } from "./remarks";

const byElement: Record<string, RemarkKind> = { nav: "menu", header: "page-frame", footer: "page-frame", aside: "page-frame" };
const byRole: Record<string, RemarkKind> = {
  ...{ navigation: "menu", menu: "menu", menubar: "menu", banner: "page-frame", contentinfo: "page-frame" },
  ...{ complementary: "page-frame", search: "form-field" },
};
const byName: [RegExp, RemarkKind][] = [
  [
    /cookie[-_]?(?:banner|notice|bar|consent|message|popup|law)|(?:banner|notice|bar|message|popup)[-_]?cookies?|^cookies?$|onetrust/,
    "cookies",
  ],
  [/(?:^|[-_])(?:social|share|sharing)[-_](?:links?|buttons?|bar|icons?|tools)|^(?:addthis|sharethis|a2a_kit)/, "share-links"],
  [/(?:^|[-_])(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|skip-?(?:links?|to-content))(?:$|[-_])/, "menu"],
  [/^(?:(?:site|page|global)[-_]?)?(?:header|footer|sidebar|masthead)$/, "page-frame"],
  [/(?:^|[-_])(?:toc|table-of-contents|tableofcontents|contents-list|on-this-page)(?:$|[-_])|^msotoc\d/, "contents"],
  [
    /^(?:jp-relatedposts|related-?(?:posts|pages|links)|comments-area|commentswrapper|(?:page|site|gem-c)-feedback|feedback-form|was-this-helpful|newsletter(?:-signup)?)$/,
    "page-frame",
  ],
  [/(?:toggle|accordion[-_\w]*(?:icon|controls))/, "form-field"],
];
/** What the parts of an accordion say beside their titles. */
const toggles = /^\W*(?:(?:show|hide|open|close|expand|collapse)(?: all| this)?(?: sections?)?)?\W*$/i;
const answers = /^(?:accept|agree|allow|ok(?:ay)?|got it|reject|decline|manage|hide|close|i understand)\b/i;
const sharers = /^(?:facebook|twitter|x|linkedin|whatsapp|e-?mail|print|share|instagram|pinterest|reddit|copy link|bluesky|tweet)$/i;

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
      const found = kindOf(child, isInside);
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
      tell(element, kindOf(element, false) ?? "page-frame", remarks);
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

// A note beside the text may be an <aside>; a <header> may hold the title, and a <footer> the source of a quotation.
function kindOf(element: Element, isInside: boolean): RemarkKind | undefined {
  const { tagName, properties } = element;
  if (isSkipLink(element)) return "menu";
  if (isCookieNotice(element)) return "cookies";
  if (/^(?:html|body|main|article|h[1-6]|td|th|tr|table|tbody)$/.test(tagName)) return;
  const names = [properties.id ?? "", ...((properties.className as string[] | undefined) ?? [])].map((name) => String(name).toLowerCase());
  const named = byName.find(([name]) => names.some((one) => name.test(one)))?.[1];
  const kind = byElement[tagName] ?? byRole[String(properties.role ?? "")] ?? named ?? (isShare(element) ? "share-links" : undefined);
  if (kind === undefined || startsText(element)) return;
  const isMarked = tagName in byElement || properties.role !== undefined;
  if (kind === "contents" && !isOfLinks(element)) return;
  if ((kind === "share-links" || (kind === "menu" && !isMarked)) && !isOfLinks(element)) return;
  if (kind === "form-field" && !isMarked && !toggles.test(toText(element))) return;
  if (kind === "page-frame" && isInside && !(tagName === "aside" && isOfLinks(element))) return;
  return kind;
}

// What begins with a number, or holds a numbered heading or the one great heading of the page, is no frame, whatever it is called.
function startsText(element: Element): boolean {
  if (isOfLinks(element)) return false;
  if (/^\s*\d+(?:\.\d+)+/.test(toText(element))) return true;
  let found = false;
  visit(element, "element", (node) => {
    if (/^h[1-6]$/.test(node.tagName) && (node.tagName === "h1" || /^\s*\d+(?:\.\d+)+/.test(toText(node)))) found = true;
  });
  return found;
}

function isCookieNotice(element: Element): boolean {
  if (!/^(?:div|p|section)$/.test(element.tagName)) return false;
  const words = toText(element);
  if (!/\bcookies\b/i.test(words) || splitWords(words).length > 80) return false;
  let hasAnswer = false;
  visit(element, "element", (node) => {
    if (/^(?:a|button)$/.test(node.tagName) && answers.test(toText(node).trim())) hasAnswer = true;
  });
  return hasAnswer;
}

function isOfLinks(element: Element): boolean {
  const linked = linksIn(element).reduce((sum, link) => sum + toText(link).trim().length, 0);
  return linked * 2 > toText(element).trim().length;
}

function linksIn(element: Element): Element[] {
  const links: Element[] = [];
  visit(element, { type: "element", tagName: "a" }, (link) => void links.push(link as Element));
  return links;
}

function isShare(element: Element): boolean {
  const links = linksIn(element);
  const words = links.map((link) =>
    toText(link)
      .replace(/^(?:share|send)(?: (?:this|page|on|by|via|to|with|it))*\s+/i, "")
      .trim(),
  );
  return links.length > 1 && words.every((word) => sharers.test(word)) && isOfLinks(element);
}

function isSkipLink(element: Element): boolean {
  return (
    /^(?:a|p|div|span)$/.test(element.tagName) && /^skip (?:to|navigation)\b/i.test(toText(element).trim()) && toText(element).length < 60
  );
}

function tell(element: Element, kind: RemarkKind, remarks: Remark[]): void {
  const words = toText(element).replace(/\s+/g, " ").trim();
  if (words !== "" && !/^(?:script|style|noscript|template|link|meta)$/.test(element.tagName))
    remarks.push({ kind, words, gone: splitWords(words), isUncounted: true });
}

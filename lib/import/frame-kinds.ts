// Which elements are around the text of a page: by elements and roles of HTML (HTML 4.3, WAI-ARIA 1.2, 5.3.4 landmarks), and by the
// names that website builders give.
import type { Element } from "hast";
import { toText } from "hast-util-to-text";
import { visit } from "unist-util-visit";
import type { RemarkKind } from "./remark-kinds";
import { splitWords } from "./remarks";

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

/** What an element is of a frame. A note beside the text may be an <aside>; a <header> may hold the title, and a <footer> the source of a quotation. */
export function frameKind(element: Element, isInside: boolean): RemarkKind | undefined {
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

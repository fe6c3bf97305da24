// Links of a page, and the bookmarks that are written like links.
import type { Element, Root } from "hast";
import { toText } from "hast-util-to-text";
import { parseUrl } from "../util/parse-url";
import { type CleanedPage, leaveElement, start } from "./cleaned-page";
import { isPageLink } from "./furniture";
import { innerScheme, otherScheme } from "./inner-links";
import { remarkName } from "./remarks";

/** Whether an element is a bookmark that names the place of a remark, which is added to those of the page. */
export function takePlaced(link: Element, { placed = [], remarks }: CleanedPage): boolean {
  const [, index] = new RegExp(`^${remarkName}(\\d+)$`).exec(String(link.properties.id ?? "")) ?? [];
  const remark = index === undefined ? undefined : placed[Number(index)];
  if (remark) remarks.push({ ...remark, element: link });
  return remark !== undefined;
}

/** Whether all that is in an element is a link, or it is one itself. */
export function isInLink(parent: Element | Root): boolean {
  return (
    parent.type === "element" &&
    (parent.tagName === "a" || parent.children.every((child) => child.type === "element" && child.tagName === "a"))
  );
}

/** Gives a link its whole address, or leaves its words; without an address it is the name of a place: a bookmark. */
export function fixLink(link: Element, { address, anchors, otherFile, remarks }: CleanedPage): void {
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
  if (isInner && isPageLink(words.replace(/^back to top$/i, "Top"))) return leaveElement(link, "page-line", remarks, true);
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

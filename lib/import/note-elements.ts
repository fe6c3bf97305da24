// The elements of a footnote of a web page: what refers to it, what leads back, and what holds its words.
import type { Element, Root } from "hast";
import { visitParents } from "unist-util-visit-parents";

/** A link within the page: what is around it, the name of the place it leads to, and its place among the links. */
export type InnerLink = { link: Element; above: (Root | Element)[]; to: string; at: number };

/** The names of a reference: of the link itself, or of an element around it alone, <sup> or <span>. */
export function namesAround({ link, above }: Pick<InnerLink, "link" | "above">): Set<string> {
  const around = [link, ...above.filter((one) => one.type === "element" && /^(?:sup|span)$/.test(one.tagName))];
  return new Set(around.flatMap((one) => placesNamedIn(one as Element)));
}

/** The names of an element and of what is in it. */
export function placesNamedIn(element: Element): string[] {
  const names: string[] = [];
  visitParents({ type: "root", children: [element] } as Root, "element", ({ properties }) => {
    for (const name of [properties.id, properties.name]) if (typeof name === "string") names.push(name);
  });
  return names;
}

/**
 * The note with the link back: an item of a list, a separate <div>, or else its paragraph. A heading may lead back to the contents,
 * and is no note.
 */
export function noteAround(above: (Root | Element)[], back: Element): Element | undefined {
  const elements = above.filter((one) => one.type === "element");
  if (elements.some(isHeading)) return;
  const item = elements.findLast(({ tagName }) => tagName === "li");
  if (item && !hasHeading(item)) return item;
  const own = elements.findLast((one) => one.tagName === "div" && isFirstIn(one, back));
  if (own?.properties.id && !hasHeading(own)) return own;
  return elements.findLast(({ tagName }) => tagName === "p");
}

const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);

function hasHeading(element: Element): boolean {
  return element.children.some((child) => child.type === "element" && (isHeading(child) || hasHeading(child)));
}

/** What refers to a note: a number, a letter or a sign, not the words of a title in a list of contents. */
export const noteMark = /^\W*(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|(?:foot|end)?notes?\W*\w{1,4})?\W*$/i;

// The link back opens what it is in.
function isFirstIn(element: Element, link: Element): boolean {
  const first = element.children.find((child) => child.type === "element");
  return first === link || (first?.type === "element" && isFirstIn(first, link));
}

/** <sup> around nothing but the link is part of the mark. */
export function outermost(link: Element, above: (Root | Element)[]): Element {
  const parent = above.at(-1);
  return parent?.type === "element" && parent.tagName === "sup" && parent.children.length === 1 ? parent : link;
}

// What is said within a text with its amendments shown, of changes that are none of its words. All of it comes in brackets.

const names: Record<string, string> = { p: "paragraph", dt: "term", dd: "meaning", tr: "table row", pre: "block of code" };
const itemNames: Record<string, string> = { ol: "numbered item", footnotes: "footnote", steps: "step" };
/** What readers call a paragraph: `element` is p, li, dt, dd, tr, pre or a heading; `list` the kind of list it is an item of. */
export function paragraphName(element: string, list?: string): string {
  return element === "li" ? (itemNames[list ?? ""] ?? "list item") : (names[element] ?? `heading ${element.slice(1)}`);
}
/** The same, where its place in lists that are in one another is what changed; `depth` counts from 1. */
export function atDepth(name: string, depth: number): string {
  return `${name}, level ${depth}`;
}
/** Where words of one paragraph are now two. */
export function newParagraph(name: string): string {
  return `new ${name}`;
}
/** Struck through, where words of two paragraphs are now one. */
export const paragraphBreak = "paragraph break";
export const lineBreak = "line break";
/** Of words that stayed while their link changed: the address without slashes at its ends, or the site's own name for it. */
export function changedLink(target: string, title?: string): string {
  return `link to ${target.replace(/^\/|\/$/g, "") || "the front page"}${title ? ` “${title}”` : ""}`;
}
export function changedPicture(alternative: string): string {
  return `picture: ${alternative}`;
}

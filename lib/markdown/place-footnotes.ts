// Footnotes: a list at the end of the section, each a paragraph of it like any other; the sign in the words leads there
// and back.
import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { footnoteSignAnchor } from "../site/anchors";
import { plainText } from "./normalise-words";

/** Makes of what remark-rehype leaves a list without heading and addresses, and markers that copy as “[1]”, in place. */
export function placeFootnotes(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName === "sup") {
      node.properties = { className: ["footnote"] };
      const words = `[${plainText(node)}]`;
      node.children = [{ type: "element", tagName: "a", properties: { role: "doc-noteref" }, children: [{ type: "text", value: words }] }];
      return SKIP;
    }
    if (!node.properties.dataFootnotes || !parent || index === undefined) return;
    const list = node.children.find((child): child is Element => child.type === "element" && child.tagName === "ol");
    if (!list) return;
    list.properties = { className: ["footnotes"], ariaLabel: "Footnotes" };
    for (const note of list.children) if (note.type === "element") withoutWaysBack(note);
    parent.children.splice(index, 1, list);
    // The list is visited in its new place, and so not inside what it was in.
    return [SKIP, index];
  });
}

// They are at the end of the note, or of its last paragraph, each after a space.
function withoutWaysBack(element: Element): void {
  delete element.properties.id;
  const isWayBack = (child: ElementContent) => child.type === "element" && child.properties.dataFootnoteBackref !== undefined;
  const first = element.children.findIndex(isWayBack);
  if (first >= 0) {
    const before = element.children[first - 1];
    if (before?.type === "text") before.value = before.value.replace(/ $/, "");
    element.children = element.children.slice(0, first).filter((child) => child.type !== "text" || child.value !== "");
  }
  for (const child of element.children) if (child.type === "element" && child.tagName === "p") withoutWaysBack(child);
}

/** Links each marker to its note, and the note back to each of its markers; the notes have their anchors. */
export function linkFootnotes(tree: Root, number: string): void {
  const notes = tree.children.filter(isNotes).flatMap(({ children }) => children.filter((child) => child.type === "element"));
  const signs = notes.map((): string[] => []);
  visit(tree, "element", (node) => {
    const [link] = node.children;
    if (node.tagName !== "sup" || link?.type !== "element") return;
    const note = Number(plainText(link).slice(1, -1));
    const found = signs[note - 1];
    found.push(footnoteSignAnchor(number, note, found.length + 1));
    Object.assign(link.properties, { id: found.at(-1), href: `#${notes[note - 1].properties.id}`, ariaLabel: `Footnote ${note}` });
    return SKIP;
  });
  notes.forEach((note, i) => {
    const paragraphs = note.children.filter((child): child is Element => child.type === "element" && child.tagName === "p");
    const { children } = paragraphs.at(-1) ?? note;
    const waysBack = signs[i].map((anchor, n): Element => {
      const ariaLabel = `Back to the words with footnote ${i + 1}${n > 0 ? `, place ${n + 1}` : ""}`;
      return {
        type: "element",
        tagName: "a",
        properties: { className: ["way-back"], role: "doc-backlink", href: `#${anchor}`, ariaLabel },
        children: [],
      };
    });
    const list = children.findIndex((child) => child.type === "element" && (child.tagName === "ul" || child.tagName === "ol"));
    children.splice(list < 0 ? children.length : list, 0, ...waysBack);
  });
}

function isNotes(node: Root["children"][number]): node is Element {
  return node.type === "element" && String(node.properties.className) === "footnotes";
}

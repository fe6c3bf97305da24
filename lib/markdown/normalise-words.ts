// A text as its fingerprint sees it: words, link targets and structure, without what only the typing differs in.
import type { Element, ElementContent, Root } from "hast";

/** Where a link's target as the editor wrote it (section:8.45.7) is kept until the fingerprint is taken. */
export const writtenTarget = "dataWritten";

// Words, or an element: its name first, then what is in it.
type Normalised = string | Normalised[];

// White space between these elements' children only lays out the HTML.
const frames = new Set(["ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr"]);
const lists = new Set(["ul", "ol"]);

/** Normalises a whole section. Two texts give the same string only where words, link targets and structure are the same. */
export function normaliseSection(tree: Root): string {
  return JSON.stringify(normaliseChildren(tree.children as ElementContent[], true));
}

/** Normalises one paragraph, without the lists inside it: their items are paragraphs of their own. */
export function normaliseParagraph(element: Element): string {
  return JSON.stringify(normalise({ ...element, children: element.children.filter((child) => !isList(child)) }));
}

function normalise(element: Element): Normalised {
  const target = element.properties[writtenTarget];
  const name = typeof target === "string" ? `${element.tagName} ${target}` : element.tagName;
  return [name, ...normaliseChildren(element.children, frames.has(element.tagName))];
}

function normaliseChildren(children: ElementContent[], frame: boolean): Normalised[] {
  const found: Normalised[] = [];
  let words = "";
  const endWords = () => {
    if (words) found.push(fold(words));
    words = "";
  };
  for (const child of children) {
    if (child.type === "text" && !(frame && child.value.trim() === "")) words += child.value;
    if (child.type !== "element") continue;
    endWords();
    found.push(normalise(child));
  }
  endWords();
  return found;
}

/** NFC (UAX 15), straight quotes, single spaces. */
function fold(words: string): string {
  return words.normalize("NFC").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");
}

function isList(node: ElementContent): boolean {
  return node.type === "element" && lists.has(node.tagName);
}

// A text as its fingerprint sees it: words, link targets and structure, without what only the typing differs in.
import type { Element, ElementContent, Root } from "hast";
import { withOtherLabel } from "../domain/label-in-words";
import { bracketClass } from "./item-names";
import { type Citation, findCitations } from "./link-numbers";

/** Where a link's target as the editor wrote it (section:8.45.7) is kept until the fingerprint is taken. */
export const writtenTarget = "dataWritten";

/** Where the name of the step that an arrow of a flow chart leads to is kept: it tells a step that has another number now. */
export const stepName = "dataStepName";

/**
 * The lasting name of a number of this manual: renumbering rewrites the citations of a text, and is no change of it.
 * `as`: how the words cite it, or "chapter" for a link to one; absent for a link to a section. Undefined where no number ever changed (lib/content/apply-number-history.ts).
 */
export type NumberNames =
  | (((number: string, as?: Citation | "chapter") => string) & {
      /** The label of what a link leads to, and the lasting one; undefined where it has none. */
      labels?: (target: string) => [string, string] | undefined;
    })
  | undefined;

// Words, or an element: its name first, then what is in it.
type Normalised = string | Normalised[];

// White space between these elements' children only lays out the HTML.
const frames = new Set(["ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "dl", "div", "dd"]);
const lists = new Set(["ul", "ol"]);
// Blocks that are kept apart from others of the same element.
const marked = new Set(["footnotes", "steps"]);

/** Normalises a whole section, its title included. Two texts give the same string only where words, link targets and structure are the same. */
export function normaliseSection(tree: Root, names?: NumberNames, title?: string): string {
  const words = normaliseChildren(tree.children as ElementContent[], true, names);
  return JSON.stringify(title === undefined ? words : [["title", fold(title)], ...words]);
}

/** Normalises one paragraph, without the lists inside it: their items are paragraphs of their own. */
export function normaliseParagraph(element: Element, names?: NumberNames): string {
  return JSON.stringify(normalise({ ...element, children: element.children.filter((child) => !isList(child)) }, names));
}

/** A link's target with the lasting name of the section it leads to. */
export function lastingTarget(target: string, names: NumberNames): string {
  return names
    ? target.replace(/^(section|chapter):(.+)$/i, (_whole, written: string, number: string) => {
        const kind = written.toLowerCase();
        return `${kind}:${names(number, kind === "chapter" ? kind : undefined)}`;
      })
    : target;
}

/** All that a link says without its words: its target by its lasting name, and its title where it has one. */
export function targetOf({ properties }: Element, names: NumberNames): string {
  const title = properties.title ? ` "${properties.title}"` : "";
  return lastingTarget(String(properties[writtenTarget]), names) + title;
}

/** Words with the lasting names of the numbers they cite. */
export function lastingWords(words: string, names: NumberNames): string {
  if (!names) return words;
  let [named, done] = ["", 0];
  for (const cited of findCitations(words)) {
    const { number, index } = cited;
    const name = names(number, cited);
    if (name === number || index < done) continue;
    named += words.slice(done, index) + name;
    done = index + number.length;
  }
  return named + words.slice(done);
}

/** The words of a link with the lasting names of the numbers they cite, and with the lasting label of what it leads to where they say that. */
export function lastingLinkWords(words: string, target: string, names: NumberNames): string {
  const named = lastingWords(words, names);
  const labels = named === words ? names?.labels?.(target) : undefined;
  return labels ? withOtherLabel(words, ...labels) : named;
}

// `link` is the target of the link that the element is in.
function normalise(element: Element, names: NumberNames, link?: string): Normalised {
  const target = element.properties[writtenTarget];
  const start = element.tagName === "ol" && element.properties.start ? ` from ${element.properties.start}` : "";
  const sign = String(element.properties.className) === bracketClass ? " )" : "";
  if (element.properties.className && marked.has(String(element.properties.className)))
    return [String(element.properties.className), ...normaliseChildren(element.children, frames.has(element.tagName), names)];
  const name = typeof target === "string" ? `${element.tagName} ${targetOf(element, names)}` : element.tagName + start + sign;
  if (element.tagName === "img") return [`img ${target}`, fold(lastingWords(String(element.properties.alt), names))];
  if (element.tagName === "input") return [element.properties.checked ? "input checked" : "input"];
  // In code every space and line counts.
  if (element.tagName === "pre") return [name, plainText(element).normalize("NFC")];
  const leading = element.tagName === "a" && typeof target === "string" ? target : link;
  return [name, ...normaliseChildren(element.children, frames.has(element.tagName), names, leading)];
}

function normaliseChildren(children: ElementContent[], frame: boolean, names: NumberNames, link?: string): Normalised[] {
  const found: Normalised[] = [];
  let words = "";
  const endWords = () => {
    if (words) found.push(fold(link === undefined ? lastingWords(words, names) : lastingLinkWords(words, link, names)));
    words = "";
  };
  for (const child of children) {
    if (child.type === "text" && !(frame && child.value.trim() === "")) words += child.value;
    if (child.type !== "element") continue;
    endWords();
    found.push(normalise(child, names, link));
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

/** The letters of a node and of all within it. */
export function plainText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(plainText).join("") : "";
}

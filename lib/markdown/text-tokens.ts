// A text as a row of tokens that can be compared: the beginnings of its paragraphs, and their words. A link is one
// token with its target, so that a target that changed is a change.
import type { Element, ElementContent, Root } from "hast";
import { type ListKind, lineBreak, type ParagraphToken, type Token, type WordToken } from "../domain/token";
import { bracketClass, itemMarker, itemsClass } from "./item-names";
import { type Citation, findCitations } from "./link-numbers";
import { lastingLinkWords, lastingWords, type NumberNames, plainText, stepName, targetOf, writtenTarget } from "./normalise-words";

type Find = (number: string, cited?: Citation) => string | undefined;

// The numbers that the manual has, by where their figures begin: words before these are words.
function numbersCited(text: string, names: NumberNames, find: Find | undefined): Map<number, Citation> {
  const cited = new Map<number, Citation>();
  for (const one of findCitations(text)) {
    const { number, index } = one;
    const at = index + number.lastIndexOf(" ") + 1;
    if (!cited.has(at) && (find?.(number, one) !== undefined || (names && names(number, one) !== number))) cited.set(at, one);
  }
  return cited;
}

const paragraphs = new Set(["p", "li", "dt", "dd", "tr", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"]);
const lists = new Set(["ul", "ol", "dl"]);
const items = new Set(["li", "dt", "dd"]);
const markElements = new Set(["strong", "em", "code", "del", "blockquote"]);
// Kept whole: twenty-one, don’t, £1,250.50, 10:30, 24/10/2017, 8.45.7.
const wholeWord = /\p{Sc}?[\p{L}\p{N}\p{M}]+(?:[’'.\-‑][\p{L}\p{N}\p{M}]+|,\d{3}(?!\d)|:\d\d(?!\.?\d)|(?<=\d)\/\d+)*/u;
const wordsAndSigns = new RegExp(`(\\s*)(${wholeWord.source}|[^\\s])`, "gu");

/** `begins` in the head of a table. */
type Around = { marks: string[]; list?: ListKind; bracket?: true; start?: number; depth: number; inItem: boolean; begins?: boolean };

/**
 * The tokens of a compiled section, before anchors are added to it. `names` are the lasting names of numbers; `find` gives
 * the address of a number that is cited without a link.
 */
export function textTokens(tree: Root, names?: NumberNames, find?: Find): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let item: { token: ParagraphToken; marker: string } | undefined;

  const addWord = (word: Omit<WordToken, "kind" | "spaced">, space: boolean) => {
    tokens.push({ kind: "word", ...word, spaced: spaced || space });
    spaced = false;
  };
  // The first words of an enumerated item begin with its marker.
  const takeMarker = (text: string, marks: string[]): string => {
    if (!item || text.trim() === "") return text;
    const { token, marker } = item;
    token.marker = { kind: "word", text: marker, isMarker: true, spaced: true, marks };
    item = undefined;
    return text.slice(marker.length);
  };
  const addWords = (written: string, marks: string[]) => {
    const text = takeMarker(written, marks);
    const cited = names || find ? numbersCited(text, names, find) : new Map<number, Citation>();
    for (const { 1: space, 2: word, index } of text.matchAll(wordsAndSigns)) {
      const one = cited.get(index + space.length);
      const cites = one && !marks.includes("code") ? find?.(one.number, one) : undefined;
      addWord({ text: word, name: one && names?.(one.number, one), marks, ...(cites && { cites }) }, space !== "");
    }
    if (/\s$/.test(text)) spaced = true;
  };
  const addLink = (link: Element, marks: string[]) => {
    const text = plainText(link).replace(/\s+/g, " ");
    const name = lastingLinkWords(text, String(link.properties[writtenTarget]), names);
    addWord({ text, name, marks: [...marks, ...marksIn(link)], link: linkOf(link, names) }, false);
  };
  const walk = (children: ElementContent[], around: Around, before = 0) => {
    let position = before;
    for (const child of children) {
      if (child.type === "text") addWords(child.value, around.marks);
      else if (child.type !== "element") continue;
      else if (child.tagName === "img") addWord({ ...pictureWord(child, names), marks: around.marks }, false);
      else if (child.properties[writtenTarget]) addLink(child, around.marks);
      else if (child.properties[stepName]) addWord({ text: plainText(child), marks: around.marks, link: stepLink(child) }, false);
      else if (child.tagName === "sup") addWord({ text: plainText(child), marks: [...around.marks, "sup"] }, false);
      else if (lists.has(child.tagName)) walkList(child, kindOf(child), around);
      else walkElement(child, around, ++position);
    }
  };
  const walkList = ({ properties, children }: Element, list: ListKind, around: Around) => {
    const start = Number(properties.start ?? 1);
    const bracket = String(properties.className) === bracketClass || undefined;
    walk(children, { ...around, list, bracket, start, depth: around.depth + 1 }, start - 1);
  };
  const walkElement = (child: Element, around: Around, position: number) => {
    const { tagName, children } = child;
    const isItem = items.has(tagName);
    // The first paragraph of a list item is the item itself.
    const isItemsOwn = tagName === "p" && around.inItem && tokens.at(-1)?.kind === "paragraph";
    if (paragraphs.has(tagName) && !isItemsOwn) {
      const start = isItem && around.list === "ol" && position === around.start && position > 1 ? position : undefined;
      const token: ParagraphToken = {
        kind: "paragraph",
        element: tagName,
        depth: around.depth,
        ...(isItem && { list: around.list, position, start }),
        ...(isItem && around.bracket && { bracket: true }),
        ...(around.begins && { begins: true }),
      };
      tokens.push(token);
      const marker = child.properties[itemMarker];
      if (marker) item = { token, marker: String(marker) };
      spaced = true;
    }
    const isLaterCell = (tagName === "td" || tagName === "th") && position > 1;
    if (isLaterCell) addWord({ text: "|", marks: [] }, true);
    if (tagName === "input") addWord({ text: child.properties.checked ? "☑" : "☐", marks: [] }, true);
    if (tagName === "br") addWord({ text: lineBreak, marks: [] }, false);
    if (tagName === "br" || isLaterCell) spaced = true;
    const mark = tagName === "th" ? "strong" : tagName;
    const marks = markElements.has(mark) ? [...around.marks, mark] : around.marks;
    walk(children, { ...around, marks, inItem: isItem, begins: tagName === "thead" });
  };

  walk(tree.children as ElementContent[], { marks: [], depth: 0, inItem: false });
  return tokens;
}

// What it leads to has an anchor on the section's own page only.
function stepLink({ properties }: Element): WordToken["link"] {
  return { target: `step “${properties[stepName]}”`, outside: false };
}

function pictureWord({ properties }: Element, names: NumberNames): Pick<WordToken, "text" | "name" | "picture"> {
  const { alt, src, width, height, [writtenTarget]: written } = properties;
  const text = String(alt).replace(/\s+/g, " ");
  return {
    text,
    name: lastingWords(text, names),
    picture: { code: String(written), address: String(src), width: Number(width), height: Number(height) },
  };
}

function kindOf({ tagName, properties }: Element): ListKind {
  const [kind] = (properties.className as string[] | undefined) ?? [];
  return (kind === "footnotes" || kind === "steps" || kind === itemsClass ? kind : tagName) as ListKind;
}

function linkOf(link: Element, names: NumberNames): WordToken["link"] {
  const { properties } = link;
  // What is not kept here leads to a note, which is on the section's own page only.
  const address = typeof properties.href === "string" && !properties.href.startsWith("#") ? properties.href : undefined;
  return {
    target: targetOf(link, names),
    address,
    ...(properties.title && { title: String(properties.title) }),
    outside: String(properties.className) === "outside",
  };
}

// Emphasis within the words of a link.
function marksIn({ children }: Element): string[] {
  return children.flatMap((child) =>
    child.type === "element" ? [...(markElements.has(child.tagName) ? [child.tagName] : []), ...marksIn(child)] : [],
  );
}

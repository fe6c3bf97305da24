// Automatic numbers of a Word document as words. Those of headings and clauses (1.1, Article 5) open their paragraphs; those of
// lists go with their items to the page that mammoth makes.
import type { Element as Html, Root as HtmlRoot } from "hast";
import { visit } from "unist-util-visit";
import type { Element, Root } from "xast";
import { itemLabel } from "./lists";
import type { WordDocument } from "./open-word";
import type { Remark } from "./remarks";
import { hasTypedNumber } from "./section-lines";
import { headingOf, isKnownFormat, type Numbered, numberParagraphs, type WordParagraph } from "./word-numbering";
import { elementsOf, textIn, wordElement } from "./word-xml";

/** Names of the bookmarks that carry a label to the page, and of the lists that mammoth is given instead of the document's own. */
const labelName = "imported-label-";
const [orderedList, bulletList, noList] = ["90001", "90002", "90003"];
/** More characters are words, whatever outline level they have. */
const longestHeading = 150;

/** Puts them into the document's tree (changing it and its list of lists); returns the labels of the lists' items, by bookmark. */
export function putLabels(tree: Root, { styles, numbering }: Pick<WordDocument, "styles" | "numbering">, remarks: Remark[]): string[] {
  const paragraphs = numberParagraphs(tree, styles, numbering);
  const clauses = clauseLevels(paragraphs);
  const labels: string[] = [];
  /** Levels of the items that are open, the innermost last. */
  let open: number[] = [];
  for (const paragraph of paragraphs) {
    const { element: node, numbered, inTable } = paragraph;
    const properties = propertiesOf(node);
    const isEmpty = textIn(node) === "";
    const heading = inTable ? undefined : headingOf(paragraph);
    const isHeading = heading !== undefined && textIn(node).length <= longestHeading;
    const isNamed = /^(?:heading \d|title)$/i.test(paragraph.style.names[0] ?? "");
    if (isHeading && !isNamed && !isEmpty) setStyle(properties, `Heading${heading}`);
    if (!numbered) {
      if (!isEmpty) open = [];
      continue;
    }
    const isClause = isHeading || isNamed || (!inTable && isOfClauses(paragraph, numbered, clauses));
    const format = numbered.list.levels[numbered.level]?.format ?? "";
    if (!isEmpty && !isKnownFormat(format)) remarks.push({ kind: "number-format", words: `${numbered.label} ${textIn(node)}`, gone: [] });
    if (isClause || (isEmpty && !numbered.isBullet)) {
      setList(properties, noList, 0);
      open = [];
      // A cell may have its row's number and nothing else.
      if ((isEmpty && !inTable) || numbered.label === "") continue;
      if (hasTypedNumber(textIn(node))) remarks.push({ kind: "double-number", words: `${numbered.label} ${textIn(node)}`, gone: [] });
      else putWords(node, `${numbered.label} `);
      continue;
    }
    while (open.length > 0 && (open.at(-1) as number) >= numbered.level) open.pop();
    setList(properties, numbered.isBullet ? bulletList : orderedList, open.length);
    open.push(numbered.level);
    if (numbered.isBullet) continue;
    putBookmark(node, `${labelName}${labels.length}`);
    labels.push(numbered.label);
  }
  if (numbering) addLists(numbering);
  return labels;
}

/** Gives the items of the page that mammoth made their labels (changing it). */
export function takeLabels(page: HtmlRoot, labels: string[]): void {
  const items: Html[] = [];
  const read = (parent: HtmlRoot | Html): void => {
    parent.children = (parent.children as Html[]).filter((child) => {
      if (child.type !== "element") return true;
      const [, index] = new RegExp(`^${labelName}(\\d+)$`).exec(String(child.properties.id ?? "")) ?? [];
      if (index !== undefined && child.tagName === "a") {
        const item = items.at(-1);
        if (item) item.properties[itemLabel] = labels[Number(index)];
        return false;
      }
      if (child.tagName === "li") items.push(child);
      read(child);
      if (child.tagName === "li") items.pop();
      return true;
    }) as typeof parent.children;
  };
  read(page);
  visit(page, { type: "element", tagName: "ol" }, (list) => {
    for (const item of (list as Html).children) if (item.type === "element") item.properties[itemLabel] ??= "";
  });
}

// The deepest level of each list whose numbers are of several parts (1.1) or named (Article 5): it and those above are clauses.
function clauseLevels(paragraphs: WordParagraph[]): Map<string, number> {
  const deepest = new Map<string, number>();
  for (const { numbered, inTable } of paragraphs) {
    if (!numbered || inTable || numbered.isBullet) continue;
    const { pattern, level, list } = numbered;
    const isOfParts = /%\d.*%\d/.test(pattern) && /^(?:decimal|upper)/.test(list.levels[0]?.format ?? "");
    if (isOfParts || /\p{L}{3}|§/u.test(pattern)) deepest.set(list.counter, Math.max(level, deepest.get(list.counter) ?? 0));
  }
  return deepest;
}

function isOfClauses(paragraph: WordParagraph, { level, list, isBullet }: Numbered, clauses: Map<string, number>): boolean {
  if (isBullet) return false;
  return level <= (clauses.get(list.counter) ?? -1) || (level === 0 && isBoldTitle(paragraph));
}

// A short line, all of it bold: a title that nobody marked as a heading.
function isBoldTitle({ element: node, style }: WordParagraph): boolean {
  const words = textIn(node);
  if (words.length > 80 || /[.,;:!?]$/.test(words)) return false;
  const runs = elementsOf(node, "w:r").filter((run) => textIn(run) !== "");
  const isBold = (run: Element): boolean => {
    const [bold] = elementsOf(run, "w:rPr").flatMap((mark) => elementsOf(mark, "w:b"));
    return bold ? !/^(?:0|false|off)$/.test(bold.attributes["w:val"] ?? "1") : (style.isBold ?? false);
  };
  return runs.length > 0 && runs.every(isBold);
}

function propertiesOf(paragraph: Element): Element {
  const [known] = elementsOf(paragraph, "w:pPr");
  if (known) return known;
  const made = wordElement("w:pPr", {});
  paragraph.children.unshift(made);
  return made;
}

function setStyle(properties: Element, style: string): void {
  properties.children = properties.children.filter((child) => child.type !== "element" || child.name !== "w:pStyle");
  properties.children.unshift(wordElement("w:pStyle", { "w:val": style }));
}

function setList(properties: Element, list: string, level: number): void {
  properties.children = properties.children.filter((child) => child.type !== "element" || child.name !== "w:numPr");
  properties.children.push(
    wordElement("w:numPr", {}, [wordElement("w:ilvl", { "w:val": String(level) }), wordElement("w:numId", { "w:val": list })]),
  );
}

function putFirst(paragraph: Element, ...nodes: Element[]): void {
  const at = paragraph.children.findIndex((child) => child.type === "element" && child.name === "w:pPr");
  paragraph.children.splice(at + 1, 0, ...nodes);
}

function putWords(paragraph: Element, words: string): void {
  putFirst(paragraph, wordElement("w:r", {}, [wordElement("w:t", { "xml:space": "preserve" }, [{ type: "text", value: words }])]));
}

function putBookmark(paragraph: Element, name: string): void {
  putFirst(paragraph, wordElement("w:bookmarkStart", { "w:id": name, "w:name": name }));
}

// mammoth wants to know of each level only whether it is numbered.
function addLists(tree: Root): void {
  const [root] = tree.children.filter((child) => child.type === "element");
  if (root?.type !== "element") return;
  for (const [id, format] of [
    [orderedList, "decimal"],
    [bulletList, "bullet"],
  ]) {
    const levels = Array.from({ length: 9 }, (_, level) =>
      wordElement("w:lvl", { "w:ilvl": String(level) }, [wordElement("w:numFmt", { "w:val": format })]),
    );
    root.children.push(wordElement("w:abstractNum", { "w:abstractNumId": id }, levels));
    root.children.push(wordElement("w:num", { "w:numId": id }, [wordElement("w:abstractNumId", { "w:val": id })]));
  }
}

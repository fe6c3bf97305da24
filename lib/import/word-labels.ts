// Automatic numbers of a Word document as words. Those of headings and clauses (1.1, Article 5) open their paragraphs; those of
// lists go with their items to the page that mammoth makes.
import type { Element as Html, Root as HtmlRoot } from "hast";
import { visit } from "unist-util-visit";
import type { Root } from "xast";
import { itemLabel } from "./lists";
import type { WordDocument } from "./open-word";
import type { Remark } from "./remarks";
import { hasTypedNumber } from "./section-lines";
import { clauseLevels, isOfClauses } from "./word-clauses";
import { headingOf, isKnownFormat, numberParagraphs } from "./word-numbering";
import { propertiesOf, putBookmark, putWords, setList, setStyle } from "./word-paragraph";
import { textIn, wordElement } from "./word-xml";

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

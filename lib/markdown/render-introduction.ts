// The introduction of a manual → HTML for its home page: no anchors, no check code, no notes.
import type { Element, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { frameTable } from "./frame-table";
import { linkNumbers } from "./link-numbers";
import { writtenTarget } from "./normalise-words";
import { drawCharts } from "./place-charts";
import { linkFootnotes } from "./place-footnotes";
import { placeMarkers } from "./place-items";
import { compileWords } from "./render-words";
import type { LinkAnswers } from "./resolve-links";

/** Stands for a number where anchors are made. */
const name = "introduction";

/** Compiles it; links and mistakes are handed to `answers`. The tree is changed. */
export function renderIntroduction(tree: Root, answers: LinkAnswers): string {
  const { html } = compileWords(tree, name, answers);
  placeMarkers(html);
  linkNumbers(html, name, answers.find);
  frameTables(html);
  nameFootnotes(html);
  linkFootnotes(html, name);
  drawCharts(html);
  lowerHeadings(html);
  visit(html, "element", ({ properties }) => {
    delete properties[writtenTarget];
    delete properties.ariaDescribedBy;
  });
  return printer.stringify(html);
}

const printer = unified().use(rehypeStringify).freeze();

// In a section they have the anchors of its paragraphs, which name their frames.
function frameTables(html: HtmlRoot): void {
  const found: { table: Element; parent: HtmlRoot | Element }[] = [];
  visit(html, "element", (table, _, parent) => {
    if (table.tagName === "table" && parent && "tagName" in parent) found.push({ table, parent });
    else if (table.tagName === "table") found.push({ table, parent: html });
  });
  for (const [i, { table, parent }] of found.entries()) {
    const anchor = `${name}-table-${i + 1}`;
    const { properties } = frameTable(table, parent, anchor);
    properties.ariaLabel = String(properties.ariaLabel).replace(`${anchor}, table`, "Table");
  }
}

// In a section they have the anchors of its paragraphs.
function nameFootnotes(html: HtmlRoot): void {
  visit(html, "element", (node) => {
    if (String(node.properties.className) !== "footnotes") return;
    const notes = node.children.filter((child) => child.type === "element");
    for (const [i, note] of notes.entries()) note.properties.id = `${name}-${i + 1}`;
  });
}

// The page has its own h1: the highest of the introduction comes after it.
function lowerHeadings(html: HtmlRoot): void {
  const headings: Element[] = [];
  visit(html, "element", (node) => {
    if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
  });
  const level = ({ tagName }: Element) => Number(tagName.slice(1));
  const by = 2 - Math.min(...headings.map(level));
  for (const heading of headings) heading.tagName = `h${Math.min(level(heading) + by, 6)}`;
}

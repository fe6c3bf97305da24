// The tree of a page, whatever it was made from → blocks of Markdown's tree.

import type { Element, Root as HtmlRoot } from "hast";
import { toText } from "hast-util-to-text";
import type { FootnoteDefinition, FootnoteReference, List, Root } from "mdast";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { counted } from "../messages/counted";
import { parseUrl } from "../util/parse-url";
import { checkSpan, checkSpanned } from "./bounds";
import { markFootnotes, noteElement, referenceElement } from "./footnotes";
import { alternativeWords, type SourcePicture, takePicture } from "./pictures";
import type { Source, SourceBlock } from "./source";

// Those of the last line have no words, and thousands side by side would take minutes to skip.
const unread = new Set([
  ...["script", "style", "noscript", "template", "head"],
  ...["area", "base", "basefont", "link", "meta", "param", "source", "track"],
]);
const unreadWords = new Set(["nav", "form", "button", "input", "select", "svg", "iframe", "object", "video", "audio"]);

const toMarkdown = unified()
  .use(rehypeRemark, {
    handlers: {
      [referenceElement]: (_state, { properties }: Element): FootnoteReference => ({
        type: "footnoteReference",
        identifier: String(properties.label).toLowerCase(),
        label: String(properties.label),
      }),
      [noteElement]: (state, element: Element): FootnoteDefinition => ({
        type: "footnoteDefinition",
        identifier: String(element.properties.label).toLowerCase(),
        label: String(element.properties.label),
        children: state.toFlow(state.all(element)) as FootnoteDefinition["children"],
      }),
    },
  })
  .use(remarkGfm)
  .freeze();

/** The blocks of a page's words. `address` is the page's own, for relative links; links to nowhere keep only their text. */
export function readTree(tree: HtmlRoot, address?: string): Source {
  const lost: string[] = [];
  const lostLinks = new Set<string>();
  const pictures: SourcePicture[] = [];
  markFootnotes(tree);
  clean(tree, address, pictures, lost, lostLinks);
  markHeads(tree, lost);
  const words = [...toText(tree).split(/\s+/).filter(Boolean), ...alternativeWords(pictures)];
  const root = toMarkdown.runSync(tree) as unknown as Root;
  visit(root, "list", tighten);
  const blocks: SourceBlock[] = [];
  for (const node of root.children) {
    if (node.type === "html" || node.type === "yaml") lost.push(`${node.type}: ${node.value.slice(0, 60)}`);
    else blocks.push({ at: blocks.length + 1, node: node as SourceBlock["node"] });
  }
  return { blocks, place: "block", words, margins: [], pictures, lost: [...lost, ...sayLinks(lostLinks)] };
}

// Only items of several paragraphs are set apart; a list inside an item does not make it one.
function tighten(list: List): void {
  for (const item of list.children) item.spread = item.children.filter(({ type }) => type === "paragraph").length > 1;
  list.spread = list.children.some(({ spread }) => spread);
}

// Markdown's tables have a head.
function markHeads(tree: HtmlRoot, lost: string[]): void {
  let count = 0;
  visit(tree, { type: "element", tagName: "table" }, (table) => {
    const rows: Element[] = [];
    let heads = 0;
    visit(table, "element", (node) => {
      if (node.tagName === "tr") rows.push(node);
      if (node.tagName === "th") heads++;
    });
    if (heads > 0 || rows.length === 0) return;
    for (const cell of rows[0].children) if (cell.type === "element" && cell.tagName === "td") cell.tagName = "th";
    count++;
  });
  if (count > 0) lost.push(`${counted(count, "table")} without a header row: the first row was used as one`);
}

function clean(tree: HtmlRoot, address: string | undefined, pictures: SourcePicture[], lost: string[], lostLinks: Set<string>): void {
  let spanned = 0;
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const leaveOut = (): [typeof SKIP, number] => {
      parent.children.splice(index, 1);
      return [SKIP, index];
    };
    if (node.type === "comment" || node.type === "doctype") return leaveOut();
    if (node.type !== "element") return;
    if (unread.has(node.tagName)) return leaveOut();
    if (unreadWords.has(node.tagName)) {
      const words = toText(node).trim();
      if (words !== "") lost.push(`Left out with <${node.tagName}>: “${start(words)}”`);
      else if (["svg", "iframe", "object", "video", "audio"].includes(node.tagName))
        lost.push(`<${node.tagName}> was left out, because it has no readable text.`);
      return leaveOut();
    }
    if (node.tagName === "img") {
      if (takePicture(node, pictures)) return;
      const { alt, src } = node.properties;
      lost.push(
        `A picture was left out: “${alt || "without a text alternative"}” (${start(String(src ?? "no file"))}). Add its file to pictures/ and use it there.`,
      );
      return leaveOut();
    }
    if (node.tagName === "ol" && /^[aAiI]$/.test(String(node.properties.type)))
      lost.push(`A list numbered ${node.properties.type}, … is now numbered 1, 2, 3, …: “${start(toText(node))}”`);
    if (node.tagName === "sup" || node.tagName === "sub") sayRaised(node, parent, index, lost);
    const [columns, rows] = [Number(node.properties.colSpan ?? 1), Number(node.properties.rowSpan ?? 1)];
    checkSpan(columns, rows);
    if (columns * rows > 1) spanned += columns * rows;
    checkSpanned(spanned);
    if (Number(node.properties.rowSpan ?? 1) > 1 || Number(node.properties.colSpan ?? 1) > 1)
      lost.push(`A merged cell was split, and the other cells are now empty: “${start(toText(node))}”. Fill in each one.`);
    if (node.tagName === "span") markStyle(node);
    if (node.tagName === "a" && typeof node.properties.href === "string") fixLink(node, node.properties.href, address, lostLinks);
  });
}

// Markdown has no raised words: 10² would read 102.
function sayRaised(node: Element, parent: { children: unknown[] }, index: number, lost: string[]): void {
  const words = toText(node).trim();
  if (words === "") return;
  let before = "";
  for (let at = index - 1; at >= 0 && !/\s/.test(before) && before.length < 80; at--)
    before = toText(parent.children[at] as Element) + before;
  before = before.split(/\s/).at(-1) ?? "";
  lost.push(`“${words}” is ${node.tagName === "sup" ? "raised" : "lowered"} in the document, but reads “${start(before + words)}” here.`);
}

// Programs that write pages mark words by their style, too.
function markStyle(span: Element): void {
  const style = String(span.properties.style ?? "").toLowerCase();
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/.test(style);
  const isSlanted = /font-style:\s*(?:italic|oblique)/.test(style);
  if (isBold && isSlanted) span.children = [{ type: "element", tagName: "em", properties: {}, children: span.children }];
  if (isBold) span.tagName = "strong";
  else if (isSlanted) span.tagName = "em";
}

function start(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

function fixLink(link: Element, href: string, address: string | undefined, lostLinks: Set<string>): void {
  const whole = parseUrl(href, address);
  if (whole && /^(?:https|mailto|tel):$/.test(whole.protocol) && !href.startsWith("#")) {
    link.properties.href = whole.href;
    return;
  }
  const words = start(toText(link));
  if (whole?.protocol === "http:" && !href.startsWith("#"))
    lostLinks.add(`“${words}” to ${whole.href}, which is not https. If the website supports https, add the link again with it`);
  else if (words !== "") lostLinks.add(`“${words}” to ${href}`);
  delete link.properties.href;
  link.tagName = "span";
}

// A page has dozens of them; one line tells them all.
function sayLinks(links: Set<string>): string[] {
  return links.size > 0 ? [`Some links could not be kept, only their text: ${[...links].join("; ")}.`] : [];
}

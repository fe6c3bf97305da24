// Cuts pages from an exported one. They have the same frame, sections from its tree, and a head of their own. A section's page is
// cut from its chapter's page, the chapter as it was on a day from the chapter's history.
import type { Element, ElementContent, Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { headSlots } from "./cut-head";
import { type SheetWords, takeSheetWords } from "./stamp-page";
import { elementOf, findElement, hasClass } from "./tree";

/** An element, or one that has been printed already. */
type Part = Element | Extract<ElementContent, { type: "raw" }>;

const printer = unified().use(rehypeStringify).freeze();

/**
 * A page that was cut: what differs from the page it is cut from. `also` lists more addresses for the same page; `sheet` is what
 * is printed on each sheet, where it differs.
 */
export type Cut = { address: string; also: string[]; head: Element; main: Element; sheet: SheetWords };

/**
 * Removes the <template data-address> elements from a page (changing it) and returns the pages they describe. A <div
 * data-fill="KEY"> inside one is replaced by the page's section with that id, by its notice, or by the element with that data-key
 * in a <template data-bank>, in which the link to the address data-current is marked as that of the page itself. Throws if there
 * is no such element or link.
 */
export function cutPages(page: Root): Cut[] {
  const templates: Element[] = [];
  const parts = new Map<string, Part>();
  visit(page, "element", (node, index, parent) => {
    const isBank = node.properties.dataBank !== undefined;
    if (node.tagName === "template" && (isBank || node.properties.dataAddress) && parent && index !== undefined) {
      if (isBank) addBank(node, parts);
      else templates.push(node);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (isSection(node)) parts.set(String(node.properties.id), node);
    if (hasClass(node, "version-notice")) parts.set("notice", node);
    // Sections are never nested, and contain neither notices nor templates.
    return isSection(node) ? SKIP : undefined;
  });
  if (templates.length === 0) return [];
  const head = elementOf(page, "head");
  const slots = headSlots(head);
  const ownVersion = elementOf(page, "main").properties.dataVersion;
  const ownHead = elementOf(page, "html").properties.dataHead;
  return templates.map((template) => {
    const address = String(template.properties.dataAddress);
    if (!template.content) throw new Error(`The template of ${address} is empty.`);
    const main = findElement(template.content, `<main> for ${address}`, (node) => node.tagName === "main");
    fillPlaces(main, parts, address);
    const { version, head: chapter } = takeSheetWords(main);
    return {
      address,
      also: String(template.properties.dataAlso ?? "")
        .split(" ")
        .filter((one) => one !== ""),
      main,
      sheet: { ...(version !== ownVersion && { version }), ...(chapter !== ownHead && { head: chapter }) },
      head: { ...head, children: head.children.map((child) => slots.get(child)?.(template) ?? child) },
    };
  });
}

const isSection = (node: Element) => hasClass(node, "section");

// A stored element is on many pages, so it is printed once.
function addBank(bank: Element, parts: Map<string, Part>): void {
  for (const child of bank.content?.children ?? []) {
    if (child.type !== "element") continue;
    const { dataKey, ...properties } = child.properties;
    const html = printer.stringify({ type: "root", children: [{ ...child, properties }] });
    parts.set(String(dataKey), { type: "raw", value: html });
  }
}

function fillPlaces(main: Element, parts: Map<string, Part>, address: string): void {
  visit(main, "element", (node, index, parent) => {
    const key = node.properties.dataFill;
    if (key === undefined || !parent || index === undefined) return;
    const part = parts.get(String(key));
    // A chapter in force has no notice.
    if (!part && key !== "notice") throw new Error(`The page has no ${key} for ${address}.`);
    const filling = part && asAsked(part, node.properties, address);
    parent.children.splice(index, 1, ...(filling ? [filling] : []));
    return [SKIP, index + (filling ? 1 : 0)];
  });
}

// With its headings at another level, or with the link to the page itself marked.
function asAsked(part: Part, { dataHeading, dataCurrent }: Element["properties"], address: string): Part {
  if (part.type === "element" && dataHeading)
    return { ...part, children: part.children.map((child) => asHeading(child, String(dataHeading))) };
  if (part.type === "element" || !dataCurrent) return part;
  const [before, after, ...more] = part.value.split(`<a href="${dataCurrent}">`);
  if (after === undefined || more.length > 0) throw new Error(`The contents on the page ${address} do not have one link to it.`);
  return { ...part, value: `${before}<a href="${dataCurrent}" aria-current="page">${after}` };
}

function asHeading(child: Element["children"][number], tagName: string): Element["children"][number] {
  return child.type === "element" && /^h[2-6]$/.test(child.tagName) ? { ...child, tagName } : child;
}

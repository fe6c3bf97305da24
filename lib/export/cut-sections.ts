// Cuts each section's page out of its chapter's exported page: the same frame and article, its own head.
import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { pageAddress } from "../permalink";
import { fillPlace, findElement, hasClass } from "./tree";

export type Cut = { number: string; tree: Root };

/**
 * Removes the <template data-section> elements from a chapter's page (changing it) and returns the section pages
 * they describe, one at a time: each tree shares nodes with the page and is to be printed before the next is asked
 * for. Throws where a template's section is not on the page.
 */
export function* cutSections(page: Root): Generator<Cut> {
  const templates: Element[] = [];
  const parts = new Map<string, Element>();
  visit(page, "element", (node, index, parent) => {
    if (node.tagName === "template" && node.properties.dataSection && parent && index !== undefined) {
      templates.push(node);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === "article") parts.set(String(node.properties.id), node);
    if (hasClass(node, "edition-notice")) parts.set("notice", node);
  });
  if (templates.length === 0) return;
  const main = findElement(page, "<main>", (node) => node.tagName === "main");
  const chapterMain = { ...main };
  const head = findElement(page, "<head>", (node) => node.tagName === "head");
  const chapterHead = head.children;
  const headPlaces = headSlots(head);

  for (const template of templates) {
    const number = String(template.properties.dataSection);
    const article = parts.get(number);
    if (!article || !template.content) throw new Error(`The page of the chapter holds no section ${number} to cut out.`);
    const cut = findElement(template.content, "<main> for a section", (node) => node.tagName === "main");
    fillPlace(cut, "article", { ...article, children: article.children.map(asPageHeading) });
    fillPlace(cut, "notice", parts.get("notice"));
    Object.assign(main, cut);
    head.children = chapterHead.map((child) => headPlaces.get(child)?.(template) ?? child);
    yield { number, tree: page };
  }
  Object.assign(main, chapterMain);
  head.children = chapterHead;
}

function asPageHeading(child: Element["children"][number]): Element["children"][number] {
  return child.type === "element" && child.tagName === "h3" ? { ...child, tagName: "h1" } : child;
}

/** What in the head is the section's own: a function from its template to the element. */
function headSlots(head: Element): Map<Element["children"][number], (template: Element) => Element> {
  const slots = new Map<Element["children"][number], (template: Element) => Element>();
  for (const child of head.children) {
    if (child.type !== "element") continue;
    const change = (attribute: string, value: (template: Element) => string) =>
      slots.set(child, (template) => ({ ...child, properties: { ...child.properties, [attribute]: value(template) } }));
    const title = (template: Element) => String(template.properties.dataTitle);
    if (child.tagName === "title") slots.set(child, (template) => ({ ...child, children: [{ type: "text", value: title(template) }] }));
    if (child.properties.name === "description") change("content", (template) => String(template.properties.dataDescription));
    if (String(child.properties.rel) === "canonical") {
      const address = String(child.properties.href).replace(/[^/]+\/$/, "");
      change("href", (template) => `${address}${pageAddress(String(template.properties.dataSection)).slice(1)}`);
    }
  }
  return slots;
}

// Cuts each section's page out of its chapter's exported page: the same frame and article, its own head.
import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { pageAddress } from "../permalink";
import { fillPlace, findElement, hasClass } from "./tree";

/** A section's page: what differs from its chapter's. */
export type Cut = { number: string; head: Element; main: Element };

/**
 * Removes the <template data-section> elements from a chapter's page (changing it) and returns the section pages
 * they describe. Throws where a template's section is not on the page.
 */
export function cutSections(page: Root): Cut[] {
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
    // Articles do not stand inside each other, and hold neither notices nor templates.
    return node.tagName === "article" ? SKIP : undefined;
  });
  if (templates.length === 0) return [];
  const head = findElement(page, "<head>", (node) => node.tagName === "head");
  const slots = headSlots(head);
  return templates.map((template) => {
    const number = String(template.properties.dataSection);
    const article = parts.get(number);
    if (!article || !template.content) throw new Error(`The page of the chapter holds no section ${number} to cut out.`);
    const main = findElement(template.content, "<main> for a section", (node) => node.tagName === "main");
    fillPlace(main, "article", { ...article, children: article.children.map(asPageHeading) });
    fillPlace(main, "notice", parts.get("notice"));
    return { number, main, head: { ...head, children: head.children.map((child) => slots.get(child)?.(template) ?? child) } };
  });
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
    const isMeta = (name: string) => child.properties.name === name || String(child.properties.property) === name;
    const ownAddress = (attribute: string) => {
      const root = String(child.properties[attribute]).replace(/\/[^/]+\/$/, "");
      change(attribute, (template) => root + pageAddress(String(template.properties.dataSection)));
    };
    if (isMeta("description") || isMeta("og:description")) change("content", (template) => String(template.properties.dataDescription));
    if (isMeta("og:title")) change("content", title);
    if (isMeta("og:image")) {
      const root = String(child.properties.content).replace(/\/previews\/[^/]+$/, "");
      change("content", (template) => root + String(template.properties.dataImage));
    }
    if (isMeta("og:image:alt")) change("content", (template) => String(template.properties.dataImageAlternative));
    if (isMeta("og:url")) ownAddress("content");
    if (String(child.properties.rel) === "canonical") ownAddress("href");
  }
  return slots;
}

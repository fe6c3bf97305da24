// The head of a page that is cut from another.
import type { Element } from "hast";

/** What a page has of its own in its head: functions from the page's template to the element. */
export function headSlots(head: Element): Map<Element["children"][number], (template: Element) => Element> {
  const slots = new Map<Element["children"][number], (template: Element) => Element>();
  for (const child of head.children) {
    if (child.type !== "element") continue;
    const change = (attribute: string, value: (template: Element) => string) =>
      slots.set(child, (template) => ({ ...child, properties: { ...child.properties, [attribute]: value(template) } }));
    const title = (template: Element) => String(template.properties.dataTitle);
    if (child.tagName === "title") slots.set(child, (template) => ({ ...child, children: [{ type: "text", value: title(template) }] }));
    const isMeta = (name: string) => child.properties.name === name || String(child.properties.property) === name;
    // The portal's address, if there is one, comes before the address of the page that this one is cut from.
    const ownAddress = (attribute: string) => {
      const whole = String(child.properties[attribute]);
      change(attribute, (template) => {
        const { dataFrom, dataAddress } = template.properties;
        return whole.slice(0, whole.length - String(dataFrom).length) + String(dataAddress);
      });
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

// The printed marker of an item gets an element of its own: it hangs before the words, and is where links to the item lead.
import type { Element, ElementContent, Root, Text } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { Item } from "../domain/manual";
import { itemAnchor } from "../site/anchors";
import { grouped } from "../util/grouped";
import { itemMarker, markerClass } from "./item-names";

type Found = { marker: string; name: string; element: Element; item: Element };

/**
 * Changes the tree in place, after its paragraphs have their anchors; `number` is that of the section. Returns the items in
 * order. Of items with one name none has an anchor: nobody knows which is meant.
 */
export function placeItems(tree: Root, number: string): Item[] {
  const found: Found[] = [];
  collect(tree.children as ElementContent[], "", found);
  const byName = grouped(found, ({ name }) => [name]);
  return found.map(({ marker, name, element, item }) => {
    const isAlone = byName.get(name)?.length === 1;
    if (isAlone) element.properties.id = itemAnchor(number, name);
    const paragraph = Number(String(item.properties.id).split("-").at(-1));
    return { paragraph, marker, ...(isAlone && { name }) };
  });
}

/** How many items of each name there are in a tree without anchors, in order. It is changed, and of no other use. */
export function countItems(tree: Root): Map<string, number> {
  const found: Found[] = [];
  collect(tree.children as ElementContent[], "", found);
  return new Map([...grouped(found, ({ name }) => [name])].map(([name, all]) => [name, all.length]));
}

/** Gives the markers of an introduction their elements. */
export function placeMarkers(tree: Root): void {
  collect(tree.children as ElementContent[], "", []);
}

// Names are those of the items around, from the outermost in: (1)(a). A bullet has none.
function collect(children: ElementContent[], around: string, found: Found[]): void {
  for (const child of children) {
    if (child.type !== "element") continue;
    // A table is one paragraph: what its cells list has no anchor.
    if (child.tagName === "table") {
      collect(child.children, around, []);
      continue;
    }
    const position = numbersOf(child);
    for (const [i, item] of (position === undefined ? [] : child.children.filter(isItem)).entries())
      collect(item.children, `${around}(${(position ?? 0) + i})`, found);
    if (position !== undefined) continue;
    const marker = child.properties[itemMarker];
    if (typeof marker !== "string") {
      collect(child.children, around, found);
      continue;
    }
    delete child.properties[itemMarker];
    const own = marker.replace(/[()]|\.$/g, "");
    // 3.2.1 says itself what it is below.
    const name = own.includes(".") ? `(${own})` : `${around}(${own})`;
    const element = wrapMarker(child, marker);
    if (element) found.push({ marker, name, element, item: child });
    collect(child.children, name, found);
  }
}

// What a numbered list begins with; undefined for everything else, and for notes and steps, which are cited in no such way.
function numbersOf({ tagName, properties }: Element): number | undefined {
  const [kind] = (properties.className as string[] | undefined) ?? [];
  return tagName === "ol" && kind !== "footnotes" && kind !== "steps" ? Number(properties.start ?? 1) : undefined;
}

function isItem(child: ElementContent): child is Element {
  return child.type === "element" && child.tagName === "li";
}

// The space after a marker goes into its element, so that all words of the item begin on one line below the other.
function wrapMarker(item: Element, marker: string): Element | undefined {
  let wrapped: Element | undefined;
  visit(item, "text", (text, index, parent) => {
    if (wrapped) {
      takeSpace(wrapped, text);
      return false;
    }
    if (text.value.trim() === "" || !parent || index === undefined) return;
    wrapped = { type: "element", tagName: "span", properties: { className: [markerClass] }, children: [{ type: "text", value: marker }] };
    const rest: Text = { type: "text", value: text.value.slice(marker.length) };
    parent.children.splice(index, 1, wrapped, rest);
    if (rest.value === "") return [SKIP, index + 2];
    takeSpace(wrapped, rest);
    return false;
  });
  return wrapped;
}

function takeSpace({ children: [words] }: Element, rest: Text): void {
  const [space] = /^\s+/.exec(rest.value) ?? [""];
  rest.value = rest.value.slice(space.length);
  (words as Text).value += space.replace(/[ \t\n]+/g, " ");
}

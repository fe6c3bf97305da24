// Recognises lists whose items begin with printed markers ("- (a) the device"), and keeps the sign after the numbers of
// numbered lists. No word changes.
import type { List, ListItem, Node, PhrasingContent, Root, RootContent, Text } from "mdast";
import { visit } from "unist-util-visit";
import { type Enumerator, isDecimal, type LastItem, readEnumerator, readItems } from "./enumerators";
import { bracketClass, itemMarker, itemsClass, wideClass } from "./item-names";

/** Marks them in place. `text` is the source of the tree: a sign behind a backslash ("A\. Smith") is no marker. */
export function markItems(tree: Root, text: string): void {
  visit(tree, (node) => {
    if (!("children" in node)) return;
    let before: LastItem | undefined;
    for (const list of node.children as RootContent[]) {
      if (list.type !== "list") continue;
      if (list.ordered) markBracket(list, text);
      else before = markList(list, text, before) ?? before;
    }
  });
}

/** The printed marker of a marked item; "" for any other. */
export function markerOf({ data }: ListItem): string {
  return String(data?.hProperties?.[itemMarker] ?? "");
}

/**
 * The markers in a list that is not marked, and where they are: those in brackets, where there are two at least. A full stop
 * is after many words that are no markers, and one may be in brackets by accident.
 */
export function loneMarkers(list: List, text: string): { marker: string; offset: number }[] {
  if (list.children.some((item) => markerOf(item) !== "")) return [];
  const found = list.children.flatMap((item) => {
    const enumerator = enumeratorOf(item, text);
    return enumerator && enumerator.signs !== "x."
      ? { marker: enumerator.marker, offset: firstText(item)?.position?.start.offset ?? 0 }
      : [];
  });
  return found.length > 1 ? found : [];
}

function markList(list: List, text: string, before: LastItem | undefined): LastItem | undefined {
  const found = list.children.map((item) => enumeratorOf(item, text));
  const last = readItems(found, before);
  if (!last) return undefined;
  // WebKit hides a list without bullets from screen readers unless it has the role; reading views drop styles, but not the type.
  const isWide = found.some((one) => one && isDecimal(one));
  setProperties(list, { className: [itemsClass, ...(isWide ? [wideClass] : [])], role: "list", type: "none" });
  for (const [i, item] of list.children.entries()) setProperties(item, { [itemMarker]: (found[i] as Enumerator).marker });
  return last;
}

// Its words may begin in bold print, in italics or with a link.
function firstText({ checked, children }: ListItem): Text | undefined {
  const [paragraph] = children;
  if (typeof checked === "boolean" || paragraph?.type !== "paragraph") return undefined;
  let first: PhrasingContent | undefined = paragraph.children[0];
  while (first && "children" in first) first = first.children[0];
  return first?.type === "text" ? first : undefined;
}

function enumeratorOf(item: ListItem, text: string): Enumerator | undefined {
  const first = firstText(item);
  const enumerator = first && readEnumerator(first.value);
  return enumerator && text.startsWith(enumerator.marker, first.position?.start.offset) ? enumerator : undefined;
}

function markBracket(list: List, text: string): void {
  const [, sign] = /^\d+([.)])/.exec(text.slice(list.position?.start.offset).slice(0, 11)) ?? [];
  if (sign === ")") setProperties(list, { className: [bracketClass] });
}

function setProperties(node: Node, hProperties: Record<string, string | string[]>): void {
  node.data = { ...node.data, hProperties } as Node["data"];
}

// Footnotes of a web page: a word that leads to a note, which leads back. So they are in pages that LibreOffice, Word,
// Markdown's tools and mammoth make, whatever they name them.
import type { Element, ElementContent, Root } from "hast";
import { toText } from "hast-util-to-text";
import { SKIP, visitParents } from "unist-util-visit-parents";
import { checkLinks } from "./bounds";
import { type InnerLink, namesAround, noteAround, noteMark, outermost, placesNamedIn } from "./note-elements";

/** The element that stands for a note from here on; its `label` is that of its references. */
export const noteElement = "footnote-note";
/** The property of a <sup> that stands for a reference. Words go on around it, as they do around no element of our own. */
export const referenceLabel = "dataFootnote";

/** Marks every footnote of the page (changing it): its reference in place, its note at the end, both without their links. */
export function markFootnotes(tree: Root): void {
  const links: InnerLink[] = [];
  visitParents(tree, { type: "element", tagName: "a" }, (node, above) => {
    const link = node as Element;
    const { href } = link.properties;
    if (typeof href === "string" && href.startsWith("#"))
      links.push({ link, above: [...above] as (Root | Element)[], to: decoded(href.slice(1)), at: links.length });
  });
  const byName = new Map<string, InnerLink[]>();
  const byTarget = new Map<string, InnerLink[]>();
  checkLinks(links.length);
  for (const one of links) {
    for (const name of namesAround(one)) addTo(byName, name, one);
    addTo(byTarget, one.to, one);
  }
  const namesOf = new Map<Element, Set<string>>();
  const backLinks = new Map<Element, InnerLink[]>();
  for (const back of links) {
    const note = noteAround(back.above, back.link);
    if (!note) continue;
    if (!namesOf.has(note)) namesOf.set(note, new Set(placesNamedIn(note)));
    addTo(backLinks, note, back);
  }

  const used = new Set<string>();
  const notes: Element[] = [];
  for (const [note, backs] of backLinks) {
    // What comes before the note and leads to it, and is led back to.
    const leadsHere = (one: InnerLink, back: InnerLink) => one.at < back.at && namesOf.get(note)?.has(one.to) && !one.above.includes(note);
    const pairs = backs.flatMap((back) =>
      (byName.get(back.to) ?? []).filter((one) => leadsHere(one, back) && noteMark.test(toText(one.link))).map((one) => ({ one, back })),
    );
    if (pairs.length === 0) continue;
    const label = labelFor(pairs[0].one.link, used);
    for (const back of new Set(pairs.map(({ back }) => back))) remove(back);
    // A page made by hand leads back to the first of several references alone.
    const sign = toText(pairs[0].one.link).trim();
    const others = [...(namesOf.get(note) ?? [])]
      .flatMap((name) => byTarget.get(name) ?? [])
      .filter((one) => !one.above.includes(note) && toText(one.link).trim() === sign);
    for (const { link, above } of new Set([...pairs.map(({ one }) => one), ...others])) become(outermost(link, above), label);
    const { above } = backs[0];
    const home = above[above.indexOf(note) - 1];
    home.children = (home.children as ElementContent[]).filter((child) => child !== note);
    notes.push({ type: "element", tagName: noteElement, properties: { label }, children: note.tagName === "p" ? [note] : note.children });
  }
  if (notes.length === 0) return;
  dropEmptyLists(tree);
  bodyOf(tree).children.push(...notes);
}

function addTo<Key>(lists: Map<Key, InnerLink[]>, key: Key, link: InnerLink): void {
  const known = lists.get(key);
  if (known) known.push(link);
  else lists.set(key, [link]);
}

// A fragment that is wrongly escaped is a name as it is written.
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return fragment;
  }
}

function bodyOf(tree: Root): Root | Element {
  let body: Root | Element = tree;
  visitParents(tree, { type: "element", tagName: "body" }, (node) => {
    body = node as Element;
  });
  return body;
}

function become(element: Element, label: string): void {
  element.tagName = "sup";
  element.properties = { [referenceLabel]: label };
  element.children = [];
}

function remove({ link, above }: InnerLink): void {
  const mark = outermost(link, above);
  const parent = mark === link ? above.at(-1) : above.at(-2);
  if (parent) parent.children = (parent.children as ElementContent[]).filter((child) => child !== mark);
}

function labelFor(link: Element, used: Set<string>): string {
  const said = toText(link).replace(/[^\p{L}\p{N}]/gu, "");
  let label = said || String(used.size + 1);
  for (let more = 2; used.has(label); more++) label = `${said || "note"}-${more}`;
  used.add(label);
  return label;
}

function dropEmptyLists(tree: Root): void {
  visitParents(tree, "element", (node, above) => {
    const parent = above.at(-1);
    if (!parent || !/^(?:ol|ul)$/.test(node.tagName) || toText(node).trim() !== "") return;
    const at = (parent.children as ElementContent[]).indexOf(node);
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
}

// Replaces a section's text with a later one: unchanged paragraphs stay letter for letter, and links are restored.
import type { Link, PhrasingContent, Root, RootContent, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { joinTexts } from "./join-texts";
import { wordsInTree } from "./words";
import { printWords } from "./write-chapter";

/** What a document says besides words: bold and emphasis; outside links. */
export type Tells = { marks: boolean; links: boolean };

/**
 * The body of a section's file with the words of `found`, from `text`, its existing words (`held` is their tree, with positions
 * in `text`). `tells` says what the document has besides words. `lost` names links that are no longer in the body.
 */
export function carryOver(text: string, held: Root, found: RootContent[], tells: Tells): { body: string; lost: Link[] } {
  const blocks = held.children.filter(({ type }) => type !== "yaml");
  const unused = new Set(blocks);
  const keyOf = (node: RootContent) =>
    tells.marks ? printWords([withoutLinks(node)]) : `${node.type} ${countOf(node)} ${wordsInTree(node).join(" ")}`;
  const keys = new Map(blocks.map((block) => [block, keyOf(block)]));
  const kept = found.map((node) => {
    const key = keyOf(node);
    const same = blocks.find((block) => unused.has(block) && keys.get(block) === key && (!tells.links || linksAlike(block, node)));
    if (same) unused.delete(same);
    return same;
  });
  const before = [...unused].flatMap(linksIn);
  // Outside addresses are the document's own where it tells any.
  const waiting = before.filter(({ url }) => !tells.links || !isOutside(url));
  const lines = found.map((node, i) => {
    const same = kept[i];
    return same ? text.slice(same.position?.start.offset, same.position?.end.offset) : printWords([putBack(node, waiting)]).trimEnd();
  });
  const now = new Set(found.flatMap((node, i) => (kept[i] ? [] : linksIn(node).map(({ url }) => url))));
  return {
    body: `${lines.join("\n\n")}\n`,
    lost: [...waiting, ...before.filter(({ url }) => tells.links && isOutside(url) && !now.has(url))],
  };
}

const isOutside = (url: string) => /^(?:https|mailto|tel):/.test(url);

// The portal's own kinds of link take the place of what the document links the same words to.
function linksAlike(held: RootContent, found: RootContent): boolean {
  const ours = linksIn(held);
  const own = new Set(ours.filter(({ url }) => !isOutside(url)).map((link) => wordsInTree(link).join(" ")));
  const told = (links: Link[]) =>
    links
      .filter((link) => isOutside(link.url) && !own.has(wordsInTree(link).join(" ")))
      .map((link) => `${wordsInTree(link).join(" ")} ${link.url}`)
      .join("\n");
  return told(ours) === told(linksIn(found));
}

// How a list is counted: a plain text tells that, too.
function countOf(node: RootContent): string {
  return node.type === "list" && node.ordered ? `from ${node.start ?? 1}` : "";
}

function linksIn(node: RootContent): Link[] {
  const links: Link[] = [];
  visit(node, "link", (link) => void links.push(link));
  return links;
}

function withoutLinks(node: RootContent): RootContent {
  const copy = structuredClone(node);
  visit(copy, "link", (link, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1, ...(link.children as never[]));
    return [SKIP, index];
  });
  joinTexts(copy);
  return copy;
}

// Puts each waiting link back where its words are, and takes it off `waiting`.
function putBack(node: RootContent, waiting: Link[]): RootContent {
  const copy = structuredClone(node);
  visit(copy, "text", (text: Text, index, parent) => {
    if (!parent || index === undefined || parent.type === "link") return;
    for (const link of waiting) {
      const words = wordsInTree(link).join(" ");
      const at = placeOf(words, text.value);
      if (at < 0) continue;
      waiting.splice(waiting.indexOf(link), 1);
      const pieces: PhrasingContent[] = [
        { type: "text", value: text.value.slice(0, at) },
        { type: "link", url: link.url, title: link.title, children: [{ type: "text", value: words }] },
        { type: "text", value: text.value.slice(at + words.length) },
      ];
      parent.children.splice(index, 1, ...(pieces.filter((piece) => piece.type !== "text" || piece.value !== "") as never[]));
      // What comes after the link is looked at next.
      return [SKIP, index + (at > 0 ? 2 : 1)];
    }
  });
  visit(copy, "link", (link) => {
    // Of the portal's own kinds of link a document knows none; an outside address it may have changed.
    const one = waiting.find((candidate) => wordsInTree(candidate).join(" ") === wordsInTree(link).join(" "));
    if (!one) return;
    waiting.splice(waiting.indexOf(one), 1);
    if (!one.url.startsWith("https:")) link.url = one.url;
  });
  return copy;
}

function placeOf(words: string, text: string): number {
  if (words === "") return -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + words.length] ?? " "];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

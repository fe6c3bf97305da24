// What the parser passes over in silence: a sign for a note that is not there, a note that nothing leads to.
import type { FootnoteDefinition, Root } from "mdast";
import { visit } from "unist-util-visit";
import { nearestWord } from "../messages/did-you-mean";
import type { LinkAnswers } from "./resolve-links";

// A backslash before it makes it words.
const sign = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** Reports every note of the tree that leads nowhere or is led to by nothing; `text` is the file's. */
export function checkFootnotes(tree: Root, { report, text }: Pick<LinkAnswers, "report" | "text">): void {
  const notes = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  const unknown: { label: string; offset: number }[] = [];
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === "footnoteDefinition" && notes.has(node.identifier)) report("footnote-twice", node.label ?? node.identifier, offset);
    if (node.type === "footnoteDefinition") notes.set(node.identifier, node);
    if (node.type === "footnoteReference") used.add(node.identifier);
    if (node.type === "link" && holdsSign(node.children)) report("footnote-in-link", "", offset);
    // An http address in the words is a node without a place: it holds no sign.
    if (node.type !== "text" || !node.position) return;
    const written = text.slice(offset, node.position?.end.offset);
    for (const { 1: label, index } of written.matchAll(sign)) unknown.push({ label, offset: offset + index });
  });
  const labels = [...notes.values()].map((note) => note.label ?? note.identifier);
  for (const { label, offset } of unknown) report("unknown-footnote", label, offset, () => nearestWord(label, labels));
  for (const [identifier, note] of notes)
    if (!used.has(identifier)) report("unused-footnote", note.label ?? identifier, note.position?.start.offset ?? 0);
  for (const note of notesInCircles(notes)) report("footnote-circle", note.label ?? note.identifier, note.position?.start.offset ?? 0);
}

// The first note of each circle: a note that leads back to itself, whatever notes are between.
function notesInCircles(notes: Map<string, FootnoteDefinition>): FootnoteDefinition[] {
  const done = new Set<string>();
  const found: FootnoteDefinition[] = [];
  for (const [first, note] of notes) {
    if (done.has(first)) continue;
    done.add(first);
    const way = [{ identifier: first, next: notesCitedIn(note) }];
    const onTheWay = new Set([first]);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const identifier = last.next.pop();
      const cited = identifier === undefined ? undefined : notes.get(identifier);
      if (identifier === undefined) onTheWay.delete(way.pop()?.identifier ?? "");
      else if (cited && onTheWay.has(identifier)) found.push(cited);
      else if (cited && !done.has(identifier)) {
        done.add(identifier);
        onTheWay.add(identifier);
        way.push({ identifier, next: notesCitedIn(cited) });
      }
    }
  }
  return [...new Set(found)];
}

function notesCitedIn(note: FootnoteDefinition): string[] {
  const cited: string[] = [];
  visit(note, "footnoteReference", ({ identifier }) => void cited.push(identifier));
  return cited;
}

function holdsSign(nodes: { type: string; children?: unknown[] }[]): boolean {
  return nodes.some(({ type, children = [] }) => type === "footnoteReference" || holdsSign(children as typeof nodes));
}

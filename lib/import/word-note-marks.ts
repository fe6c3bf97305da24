// Marks of footnotes that were typed instead of counted, "*" or a number: the portal counts footnotes itself. ECMA-376, part 1,
// 17.11.2 (endnoteReference) and 17.11.14 (footnoteReference).
import { visit } from "unist-util-visit";
import type { Element, Nodes, Root } from "xast";
import { elementsIn } from "./open-archive";
import { plainOf } from "./word-xml";

/** Takes them out of the text and of the notes that begin with them (changing both). */
export function leaveOutNoteMarks(text: Root, notes: Root[]): void {
  visit(text, "element", (reference, index, run) => {
    const [, kind] = /^w:(footnote|endnote)Reference$/.exec(reference.name) ?? [];
    if (kind === undefined || !run || index === undefined || !isOn(reference.attributes["w:customMarkFollows"])) return;
    const mark = run.children.slice(index + 1).filter(isText);
    const words = mark.map(plainOf).join("").trim();
    run.children = (run.children as Nodes[]).filter((child) => !mark.includes(child as Element)) as typeof run.children;
    const id = reference.attributes["w:id"];
    for (const note of notes.flatMap((tree) => elementsIn(tree, `w:${kind}`)))
      if (note.attributes["w:id"] === id) leaveOutFirst(note, words);
  });
}

const isOn = (value: string | null | undefined) => value != null && !/^(?:0|false|off)$/.test(value);
const isText = (node: Nodes): node is Element => node.type === "element" && node.name === "w:t";

function leaveOutFirst(note: Element, words: string): void {
  const [first] = elementsIn(note, "w:t");
  if (first && plainOf(first).trim() === words) first.children = [];
}

// A document counts its footnotes from beginning to end; each section has its own, counted from 1.
import type { FootnoteDefinition, FootnoteReference } from "mdast";
import { visit } from "unist-util-visit";
import type { SourceBlock } from "./source";

/** Puts each note behind the blocks of every section that refers to it (changing them). Returns the notes that none refers to. */
export function giveNotes(sections: { blocks: SourceBlock[] }[], notes: SourceBlock[]): SourceBlock[] {
  const byName = new Map(notes.map((note) => [nameOf(note), note]));
  const used = new Set<SourceBlock>();
  for (const section of sections) {
    const names = new Map<string, string>();
    const given: SourceBlock[] = [];
    const rename = ({ node }: SourceBlock) =>
      visit(node, "footnoteReference", (reference: FootnoteReference) => {
        const note = byName.get(reference.identifier);
        if (!note) return;
        const name = names.get(reference.identifier) ?? String(names.size + 1);
        if (!names.has(reference.identifier)) given.push(note);
        names.set(reference.identifier, name);
        used.add(note);
        Object.assign(reference, { identifier: name, label: name });
      });
    section.blocks.forEach(rename);
    // A note may refer to another, which then is given, too.
    for (let i = 0; i < given.length; i++) {
      const name = names.get(nameOf(given[i])) ?? "";
      const copy = { ...given[i], node: { ...structuredClone(given[i].node as FootnoteDefinition), identifier: name, label: name } };
      rename(copy);
      section.blocks.push(copy);
    }
  }
  return notes.filter((note) => !used.has(note));
}

function nameOf({ node }: SourceBlock): string {
  return node.type === "footnoteDefinition" ? node.identifier : "";
}

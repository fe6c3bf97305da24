// Invisible characters are not words of a document: they are left out and reported. A sign for a lost
// character, or one that differs on each computer, stays: the check asks the editor for the one that was meant.
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { type Hidden, hiddenIn, mayBeHidden } from "../domain/hidden-characters";
import { checkHidden } from "./bounds";
import type { Remark } from "./remarks";
import type { Source } from "./source";

// Where a line ended for the program that wrote it, words are apart.
const apart = /[\u000b\u000c\u000d\u0085\u2028\u2029]/;
// Word's own characters for hyphens, in what it saves as plain text.
const hyphens: Record<string, string> = { "\u001e": "\u2011" };

/** The document without them (changing its blocks); what was left out is reported with everything else that could not be imported. */
export function leaveOutHidden(source: Source): Source {
  checkHidden(source.words.reduce((sum, word) => sum + mayBeHidden(word), 0));
  const counts = new Map<string, number>();
  const count = ({ name }: Hidden) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { node } of source.blocks) clean(node, count);
  const plain = (words: string) => visible(words, () => {});
  return {
    ...source,
    blocks: source.blocks.filter(({ node }) => node.type !== "paragraph" || node.children.length > 0),
    words: source.words.flatMap((word) => plain(word).split(/\s+/).filter(Boolean)),
    margins: source.margins.map(plain),
    pictures: source.pictures.map((picture) => ({ ...picture, alternatives: picture.alternatives.map(plain) })),
    remarks: [...source.remarks, ...told(counts)],
  };
}

function clean(block: Nodes, count: (found: Hidden) => void): void {
  visit(block, (node, index, parent) => {
    if ("value" in node) node.value = visible(node.value, count);
    if ("url" in node) node.url = visible(node.url, count);
    if ("title" in node && node.title) node.title = visible(node.title, count);
    if ("alt" in node && node.alt) node.alt = visible(node.alt, count);
    if (node.type !== "text" || node.value !== "" || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
}

function visible(words: string, count: (found: Hidden) => void): string {
  let [kept, done] = ["", 0];
  for (const found of hiddenIn(words)) {
    const { rule, character, index } = found;
    if (rule === "lost-character" || rule === "private-character") continue;
    const instead = hyphens[character] ?? (apart.test(character) ? " " : "");
    if (instead === "") count(found);
    kept += words.slice(done, index) + instead;
    done = index + character.length;
  }
  return kept + words.slice(done);
}

function told(counts: Map<string, number>): Remark[] {
  if (counts.size === 0) return [];
  return [{ kind: "invisible", words: [...counts].map(([name, times]) => `${times} × ${name}`).join(", ") }];
}

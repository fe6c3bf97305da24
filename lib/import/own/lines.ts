// The lines of a document that could open a section: its headings, and what begins with a label.
import type { Heading, List, Paragraph, PhrasingContent } from "mdast";
import { isPageLink } from "../furniture";
import { plain } from "../section-lines";
import type { SourceBlock } from "../source";
import { type LabelAt, labelAt, shapeOf } from "./label-at";

/** `depth` is the rank of a heading; `found` its label; `isTitle`: the words beside the label, or all of them, could be a title. */
export type Line = { block: SourceBlock; at: number; words: string; depth?: number; found?: LabelAt; shape: string; isTitle: boolean };

/** A longer line is no title. */
const longestTitle = 100;

/** The lines of the blocks, in their order; what is a list, a table or a note is none, but for a list of one line. */
export function linesOfBlocks(blocks: SourceBlock[]): Line[] {
  return blocks.flatMap((block, at) => {
    const { node } = block;
    const alone = node.type === "list" ? itemAlone(node) : undefined;
    if (node.type !== "heading" && node.type !== "paragraph" && !alone) return [];
    const words = plain(alone ?? node);
    if (isPageLink(words) || words === "") return [];
    const found = alone && node.type === "list" ? countedLabel(node, words) : labelAt(words);
    const rest = found ? found.rest : words;
    return {
      ...{ block, at, words, found, shape: found ? shapeOf(found.parsed) : "" },
      ...(node.type === "heading" && { depth: node.depth }),
      isTitle: isTitleLike(rest),
    };
  });
}

/** Whether words could be a title: few of them, no sentence, and not beginning with a small letter. */
export function isTitleLike(words: string): boolean {
  return words.length <= longestTitle && words !== "" && !/[.,:;!?…]$/.test(words) && /^[^\p{L}]*[\p{Lu}\p{N}“‘"'(]/u.test(words);
}

/** Words of a line after its label, as they are in the document: bold, links and notes stay. */
export function wordsAfter({ block: { node }, found }: Line): PhrasingContent[] {
  const line = node.type === "list" ? itemAlone(node) : (node as Paragraph | Heading);
  return without(line?.children ?? [], found?.printed.length ?? 0);
}

// A text has the first line of a section as a numbered list of one item: "1. Purpose".
function itemAlone({ ordered, children: [item, ...more] }: List): Paragraph | undefined {
  const [only, ...others] = item?.children ?? [];
  return ordered && more.length === 0 && others.length === 0 && only?.type === "paragraph" ? only : undefined;
}

// The number of a list is none of its words.
function countedLabel({ start }: List, words: string): LabelAt | undefined {
  const found = labelAt(`${start ?? 1}. Title`);
  return found && { ...found, printed: "", rest: words };
}

// The words after so many characters, and the space after these.
function without([first, ...others]: PhrasingContent[], length: number): PhrasingContent[] {
  if (!first) return [];
  if ("children" in first) {
    const inside = plain({ type: "paragraph", children: first.children });
    if (inside.length <= length) return without(others, length - inside.length);
    return [{ ...first, children: without(first.children, length) } as PhrasingContent, ...others];
  }
  if (!("value" in first)) return length > 0 ? without(others, length) : [first, ...others];
  // Of several spaces a line's words have one.
  let [at, left] = [0, length];
  while (at < first.value.length && left > 0) {
    const space = /^\s+/.exec(first.value.slice(at))?.[0].length ?? 0;
    at += space || 1;
    left--;
  }
  if (left > 0) return without(others, left);
  const value = first.value.slice(at).trimStart();
  return value === "" ? without(others, 0) : [{ ...first, value }, ...others];
}

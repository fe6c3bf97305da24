// Some nestings of bold, code, links and breaks have no form in Markdown that is read as it was meant. Their words come first:
// such a block is made simpler until all its words are read again as they are.
import type { BlockContent, Nodes, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "../markdown/parse-markdown";
import { findTooMuch } from "../markdown/too-much";
import { joinTexts } from "./join-texts";
import { withoutTerms } from "./nested-terms";
import type { Remark } from "./remarks";
import type { Source, SourceBlock } from "./source";
import { wordsInTree } from "./words";
import { printWords } from "./write-chapter";

/** The document with blocks that can be written; each that was made simpler is reported. */
export function keepWords(source: Source): Source {
  const remarks: Remark[] = [];
  const blocks = source.blocks.flatMap((block): SourceBlock[] => {
    if (isPlain(block.node) || isKept(block.node)) return [block];
    const listed = withoutTerms(structuredClone(block.node));
    if (listed && isKept(listed)) {
      remarks.push({ kind: "nested-terms", at: block.at, words: wordsInTree(block.node).join(" "), gone: [] });
      return [{ ...block, node: listed }];
    }
    remarks.push({ kind: "simplified", at: block.at, words: wordsInTree(block.node).join(" ") });
    const plain = withoutMarks(structuredClone(block.node));
    if (isKept(plain)) return [{ ...block, node: plain }];
    return paragraphsOf(plain).map((node) => ({ ...block, node }));
  });
  return { ...source, blocks, remarks: [...source.remarks, ...remarks] };
}

// Words alone are always read as they are written, and so is bold print between spaces.
function isPlain(block: Nodes): boolean {
  if (!("children" in block)) return block.type === "text";
  if (!/^(?:paragraph|heading|list|listItem)$/.test(block.type)) return false;
  const children = block.children as Nodes[];
  return children.every((child, i) => isPlain(child) || isSimpleMark(child, children[i - 1], children[i + 1]));
}

function isSimpleMark(node: Nodes, before: Nodes | undefined, after: Nodes | undefined): boolean {
  if (node.type !== "strong" && node.type !== "emphasis") return false;
  const [only] = node.children;
  if (node.children.length !== 1 || only.type !== "text" || !/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(only.value)) return false;
  const isApart = (one: Nodes | undefined, edge: RegExp) => one === undefined || (one.type === "text" && edge.test(one.value));
  return isApart(before, /\s$/) && isApart(after, /^[\s.,;:)]/);
}

function isKept(node: RootContent): boolean {
  // A reference is one only where its note is.
  const notes = new Set<string>();
  visit(node, "footnoteReference", ({ label, identifier }) => void notes.add(label ?? identifier));
  const around = [...notes].map((label) => `\n[^${label}]: Note.\n`);
  const text = `Before.\n\n${printWords([node])}${around.join("")}`;
  // The check refuses what would take minutes to read.
  if (findTooMuch(text)) return true;
  const tree = parseMarkdown(text);
  tree.children.splice(tree.children.length - around.length);
  return wordsInTree(tree).slice(1).join(" ") === wordsInTree(node).join(" ");
}

// Bold, emphasis and code become words, breaks become spaces; links, pictures and notes stay.
function withoutMarks<Block extends Nodes>(block: Block): Block {
  visit(block, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const put = (nodes: PhrasingContent[]): number => {
      parent.children.splice(index, 1, ...(nodes as never[]));
      return index;
    };
    if (node.type === "strong" || node.type === "emphasis" || node.type === "delete") return put(node.children);
    if (node.type === "inlineCode") return put([{ type: "text", value: node.value }]);
    if (node.type === "break") return put([{ type: "text", value: " " }]);
  });
  joinTexts(block);
  visit(block, "text", (text) => {
    text.value = text.value.replace(/\s+/g, " ");
  });
  return block;
}

// The words of each paragraph, cell or line alone.
function paragraphsOf(block: Nodes): BlockContent[] {
  if ("children" in block && block.children.some((child) => "children" in child && !/^(?:link|footnoteReference)$/.test(child.type)))
    return block.children.flatMap(paragraphsOf);
  const value = textOf(block).replace(/\s+/g, " ").trim();
  return value === "" ? [] : [{ type: "paragraph", children: [{ type: "text", value }] }];
}

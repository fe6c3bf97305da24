// The tree of a page, whatever it was made from → blocks of Markdown's tree.

import type { Element, Root as HtmlRoot } from "hast";
import { defaultHandlers } from "hast-util-to-mdast";
import type { FootnoteDefinition, FootnoteReference, List, Paragraph, Root } from "mdast";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { cleanTree } from "./clean-tree";
import { describedTerms } from "./described-terms";
import { markFootnotes, noteElement, referenceLabel } from "./footnotes";
import { numberedList } from "./list-signs";
import { spellLists } from "./lists";
import { openLayout } from "./page-layout";
import { alternativeWords, type SourcePicture } from "./pictures";
import { type Located, locate, numberElements, positionOf } from "./places";
import type { Remark } from "./remarks";
import { plain } from "./section-lines";
import type { ReadOptions, Source, SourceBlock } from "./source";
import { blockTable } from "./tables";
import { tidyWords } from "./tidy-words";
import { takeTypedItems } from "./typed-items";
import { describePictures } from "./undescribed-pictures";
import { wordsInPage } from "./words";

const toMarkdown = unified()
  .use(rehypeRemark, {
    handlers: {
      dl: describedTerms,
      ol: numberedList,
      table: blockTable,
      // Words before and after one are apart, though nothing is in it.
      p: (state, element: Element) => defaultHandlers.p(state, element) ?? emptyParagraph(),
      div: (state, element: Element) => (element.children.length === 0 ? emptyParagraph() : defaultHandlers.div(state, element)),
      sup: (state, element: Element): FootnoteReference | ReturnType<typeof state.all> => {
        const label = element.properties[referenceLabel];
        if (label === undefined) return state.all(element);
        return { type: "footnoteReference", identifier: String(label).toLowerCase(), label: String(label) };
      },
      [noteElement]: (state, element: Element): FootnoteDefinition => ({
        type: "footnoteDefinition",
        identifier: String(element.properties.label).toLowerCase(),
        label: String(element.properties.label),
        children: state.toFlow(state.all(element)) as FootnoteDefinition["children"],
      }),
    },
  })
  .use(remarkGfm)
  .freeze();

/** `address` is the page's own, for relative links. `placed` are remarks whose places bookmarks in the page name. */
type Around = ReadOptions & { address?: string; placed?: Remark[] };

/**
 * The blocks of a page's words; links to nowhere keep only their text.
 * `marks` are the numbers and letters of lists that became words: no program counts them any more.
 */
export function readTree(tree: HtmlRoot, around: Around = {}): Source & { marks: string[] } {
  const remarks: Located[] = [];
  const pictures: SourcePicture[] = [];
  openLayout(tree);
  numberElements(tree);
  const anchors = anchorsIn(tree);
  markFootnotes(tree);
  cleanTree(tree, { ...around, anchors, pictures, remarks });
  const inPage = wordsInPage(tree);
  const marks = spellLists(tree);
  const root = toMarkdown.runSync(tree) as unknown as Root;
  leaveOutEmpty(root);
  visit(root, "list", tighten);
  const described = describePictures(root, pictures);
  tidyWords(root);
  const nodes = root.children.filter(({ type }) => type !== "html" && type !== "yaml");
  const long: Remark[] = [];
  const read = nodes.map((node, i) => withoutLongHeading({ at: i + 1, node: node as SourceBlock["node"] }, long));
  const { blocks, remarks: typed } = takeTypedItems(read);
  const { told, blockAt } = locate(remarks, blocks);
  const places = new Map([...anchors].map(([name, position]) => [name, blockAt(position)]));
  return {
    anchors: places,
    blocks,
    place: "block",
    words: [...inPage, ...alternativeWords(described.pictures), ...marks],
    marks,
    margins: [],
    pictures: described.pictures,
    remarks: [...told, ...long, ...typed, ...described.remarks],
  };
}

const emptyParagraph = (): Paragraph => ({ type: "paragraph", children: [] });

function leaveOutEmpty(root: Root): void {
  visit(root, "paragraph", (paragraph, index, parent) => {
    if (paragraph.children.length > 0 || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

// By the names that links use: those of elements, and of <a name>.
function anchorsIn(tree: HtmlRoot): Map<string, number> {
  const anchors = new Map<string, number>();
  visit(tree, "element", (element) => {
    const { id, name } = element.properties;
    for (const one of [id, element.tagName === "a" ? name : undefined])
      if (typeof one === "string" && one !== "" && !anchors.has(one)) anchors.set(one, positionOf(element));
  });
  return anchors;
}

/** More characters that end like a sentence are no title. */
const longestHeading = 90;

function withoutLongHeading(block: SourceBlock, remarks: Remark[]): SourceBlock {
  const { at, node } = block;
  if (node.type !== "heading") return block;
  const words = plain(node);
  if (words.length <= longestHeading || !/[.;:]$/.test(words)) return block;
  remarks.push({ kind: "long-heading", at, words, gone: [] });
  return { at, node: { type: "paragraph", children: node.children, position: node.position } };
}

// Only items of several paragraphs are set apart; a list inside an item does not make it one.
function tighten(list: List): void {
  for (const item of list.children) item.spread = item.children.filter(({ type }) => type === "paragraph").length > 1;
  list.spread = list.children.some(({ spread }) => spread);
}

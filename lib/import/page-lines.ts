// What a printed page adds to a text: its stamp, its partners' logos, the links below the text.
import { EXIT, visit } from "unist-util-visit";
import { type Furniture, isPageLink, takeFurniture } from "./furniture";
import type { Remark } from "./remarks";
import { plain } from "./section-lines";
import type { Source, SourceBlock } from "./source";

/** Takes the stamp of a printed page and its partners' logos out of the blocks, wherever they are; footnotes too. */
export function takePageLines({ blocks, margins }: Source, remarks: Remark[]): { furniture: Furniture; blocks: SourceBlock[] } {
  const furniture: Furniture = { telephones: [] };
  for (const words of margins) remarks.push({ kind: takeFurniture(words, furniture) ? "page-line" : "margin", words, isUncounted: true });
  const left = blocks.filter(({ at, node }) => {
    if (node.type === "footnoteDefinition") return false;
    const isPages = !showsPicture(node) && takeFurniture(plain(node), furniture);
    if (isPages && plain(node) !== "") remarks.push({ kind: "page-line", at, words: plain(node) });
    return !isPages;
  });
  return { furniture, blocks: left };
}

function showsPicture(node: SourceBlock["node"]): boolean {
  let found = false;
  visit(node, "image", () => {
    found = true;
    return EXIT;
  });
  return found;
}

/** The blocks without the links below the text; on a page with a stamp, Top comes between its sections, too. */
export function withoutEnd(blocks: SourceBlock[], remarks: Remark[]): SourceBlock[] {
  const end = blocks.findLastIndex(({ node }) => !isPageLink(plain(node))) + 1;
  for (const { at, node } of blocks.slice(end)) remarks.push({ kind: "page-line", at, words: plain(node) });
  return blocks.slice(0, end);
}

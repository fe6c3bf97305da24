// The contents of an editor's document, whatever made it: blocks of Markdown's tree in their order.
import type { BlockContent, DefinitionContent } from "mdast";
import type { SourcePicture } from "./pictures";
import type { Remark } from "./remarks";

/** One block of a document, and where it is: a line of a text, else its position among the blocks, from 1. */
export type SourceBlock = { at: number; node: BlockContent | DefinitionContent };

/**
 * A document as read. `place` is what `at` counts: "line" or "block". `words` are all words of the document, taken in the
 * plainest way that its format allows, to see that none was lost on the way to the blocks. `margins` are the words of each
 * header and footer of its pages. `pictures` are those inside it. `remarks` are what its reader has to say.
 */
export type Source = {
  blocks: SourceBlock[];
  place: "line" | "block";
  words: string[];
  margins: string[];
  pictures: SourcePicture[];
  remarks: Remark[];
  /** The numbers that the document counts and nobody typed: they are the last of `words`. */
  marks?: string[];
  /** What the document calls itself outside its words: the title of a page, of front matter. */
  title?: string;
  /** Names of places in the document that its links lead to, with the places. */
  anchors?: Map<string, number>;
  /** The blocks that open the chapter and its sections, where an editor chose them, and what a list of contents calls these. */
  chosen?: { opening: SourceBlock; sections: Set<SourceBlock>; names: Set<string> };
};

/**
 * What the readers are given besides the document: `otherFile` says for the address of a link, and that of the document where it
 * has one, which other document of the same import it leads to: its name, with #place. `picture` gives the bytes of a picture beside
 * the document.
 */
export type ReadOptions = {
  otherFile?: (href: string, address?: string) => string | undefined;
  picture?: (address: string) => Uint8Array | undefined;
};

/** A copy whose blocks may be changed: a document may be read in two ways, one after the other. */
export function copyOf(source: Source): Source {
  const copies = new Map(source.blocks.map((block) => [block, { at: block.at, node: structuredClone(block.node) }]));
  const blockOf = (block: SourceBlock) => copies.get(block) ?? block;
  const { chosen } = source;
  return {
    ...source,
    blocks: source.blocks.map(blockOf),
    ...(chosen && { chosen: { ...chosen, opening: blockOf(chosen.opening), sections: new Set([...chosen.sections].map(blockOf)) } }),
  };
}

// What an editor's document holds, whatever made it: blocks of Markdown's tree in their order.
import type { BlockContent, DefinitionContent } from "mdast";

/** One block of a document, and where it stands: a line of a text, else its position among the blocks, from 1. */
export type SourceBlock = { at: number; node: BlockContent | DefinitionContent };

/** A document as read. `place` is what `at` counts: "line" or "block"; `lost` is what the reader of the format could not take. */
export type Source = { blocks: SourceBlock[]; place: "line" | "block"; lost: string[] };

// What a reader gets of a Markdown text that is not what is in it: the parser itself is asked which references (&shy;,
// &#8238;) become characters, in words, titles, addresses and labels, but neither in code nor behind a backslash; and where
// < is words that only look like a tag.
import type { Root } from "mdast";
import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";
import { decodeString } from "micromark-util-decode-string";
import type { Processor } from "unified";

/** A reference as written, what it becomes, and where it is (offset in UTF-16 units). */
export type DecodedReference = { offset: number; written: string; character: string };

type Found = { references: DecodedReference[]; angles: number[] };

/** A plugin for the parser that notes them on the tree. */
export function noteReferences(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] };
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension];
}

/** Every reference of a parsed text that became a character, in order. */
export function referencesOf(tree: Root): DecodedReference[] {
  return foundIn(tree).references;
}

/** Offsets of every < that is words. */
export function anglesOf(tree: Root): number[] {
  return foundIn(tree).angles;
}

const extension: Extension = {
  enter: {
    characterReference(token) {
      const written = this.sliceSerialize(token);
      foundIn(this.stack[0] as Root).references.push({ offset: token.start.offset, written, character: decodeString(written) });
      enterWords.call(this, token);
    },
    data(token) {
      const { angles } = foundIn(this.stack[0] as Root);
      for (const { index } of this.sliceSerialize(token).matchAll(/</g)) angles.push(token.start.offset + index);
      enterWords.call(this, token);
    },
  },
};

// What the parser does where words begin, which the two above are in for.
function enterWords(this: CompileContext, token: Token): void {
  this.config.enter.characterEscape?.call(this, token);
}

function foundIn(tree: Root): Found {
  const noted = tree as Root & { data?: { found?: Found } };
  noted.data = { ...noted.data, found: noted.data?.found ?? { references: [], angles: [] } };
  return noted.data.found as Found;
}

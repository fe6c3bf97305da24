// What an import tells an editor: a kind of remark, what it speaks of, and where.
import { groupOf, type RemarkKind } from "./remark-kinds";

/** `words` are what it speaks of. `at` is a place of the source (SourceBlock). */
export type Remark = {
  kind: RemarkKind;
  words?: string;
  at?: number;
  /** The words left out, where they are more than those it shows. */
  gone?: string[];
  /** Words of the chapter that are there instead of them. */
  instead?: string[];
  /** Left out before the words of the document were counted. */
  isUncounted?: boolean;
};

/** The words that a remark says are not in the chapter. */
export function goneWords({ kind, words = "", gone }: Remark): string[] {
  if (gone) return gone;
  return groupOf(kind) === "left-out" && !wordless.has(kind) ? splitWords(words) : [];
}

// What they name is not words of the document.
const wordless = new Set<RemarkKind>([
  "decoration",
  "picture-metadata",
  "invisible",
  "bookmark",
  "page-drawing",
  "media",
  "outside-picture",
]);

export const splitWords = (text: string) => text.split(/\s+/).filter(Boolean);

/** What the names of the bookmarks begin with that mark the place of a remark. */
export const remarkName = "imported-remark-";

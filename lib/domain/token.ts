// What texts are compared by: the beginnings of their paragraphs, and their words.

export type Token = ParagraphToken | WordToken;

/** `items` are enumerated: their markers are words. */
export type ListKind = "ul" | "ol" | "dl" | "footnotes" | "steps" | "items";

export type ParagraphToken = {
  kind: "paragraph";
  /** p, li, dt, dd, tr, pre or a heading. */
  element: string;
  list?: ListKind;
  /** How many lists it is in. */
  depth: number;
  /** Counted from 1 in its list. */
  position?: number;
  /** Of the first item of a numbered list that does not begin with 1: what it begins with. */
  start?: number;
  /** Of an item of a list numbered 1) 2) 3). */
  bracket?: true;
  /** The printed marker of an enumerated item. Another marker is no other item: it is compared once items are. */
  marker?: WordToken;
  /** Of the first row of a table. */
  begins?: true;
};

export type WordToken = {
  kind: "word";
  text: string;
  /** True if white space, or the paragraph's beginning, comes before it. */
  spaced: boolean;
  /** Names of the elements around it: strong, em, code, del, blockquote. */
  marks: string[];
  /** The printed marker of an item. */
  isMarker?: true;
  /** What words are compared by, where a citation in them has a lasting name of its own. */
  name?: string;
  /** Address of what the word cites, where the text itself does not link it; no part of what it is compared by. */
  cites?: string;
  /** What it shows, where it is a picture; its text is that for who cannot see it. */
  picture?: { code: string; address: string; width: number; height: number };
  /** The target, by its lasting name, and the address it has on the page. */
  link?: { target: string; address?: string; title?: string; outside: boolean };
};

/** What makes two tokens the same. A position in a list does not: it moves with every insertion. */
export function tokenKey(token: Token): string {
  if (token.kind === "paragraph") {
    const { element, list = "", depth, start = "", bracket } = token;
    // Items differ from others by their markers, which are words.
    return ["¶", element, list === "items" ? "ul" : list, depth, bracket ? `${start})` : start].join("\n");
  }
  return [token.name ?? token.text, token.spaced ? " " : "", token.marks.join(" "), token.link?.target ?? token.picture?.code ?? ""].join(
    "\n",
  );
}

/** The text of the token for a line that is broken within a paragraph. */
export const lineBreak = "\n";

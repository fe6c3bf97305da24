// What changed from one text to another, its title included where that differs.
import type { Root } from "hast";
import type { Token } from "../domain/token";
import { type Change, difference } from "./difference";
import { renderDifference } from "./render-difference";

export type Text = { title?: string; tokens: Token[] };

/** The changes, and the same as HTML; with `isNumbered` each paragraph of the newer text tells its place there, where the title is the same. */
export function compareTexts(earlier: Text, newer: Text, isNumbered = false): { changes: Change[]; tree: Root } {
  const isRetitled = earlier.title !== newer.title;
  const tokens = ({ title, tokens }: Text) => (isRetitled ? [...titleTokens(title), ...tokens] : tokens);
  const changes = difference(tokens(earlier), tokens(newer));
  return { changes, tree: renderDifference(changes, isNumbered && !isRetitled) };
}

function titleTokens(title = ""): Token[] {
  const words = title.split(/\s+/).filter((word) => word !== "");
  const tokens = words.map((text, i): Token => ({ kind: "word", text, spaced: i > 0, marks: ["strong"] }));
  return tokens.length > 0 ? [{ kind: "paragraph", element: "h2", depth: 0 }, ...tokens] : [];
}

// What changed from one text to another, word by word: whole paragraphs and words are kept together, never cut inside.

import { type Token, tokenKey } from "../domain/token";
import { type Kept, keptTokens } from "./kept-tokens";
import { slideChanges } from "./slide-changes";
import { withoutStrays } from "./without-strays";
import { withoutTornWords } from "./without-torn-words";

/** A run of tokens that both texts have, only the newer, or only the earlier. */
export type Change = { kind: "same" | "inserted" | "deleted"; tokens: Token[] };

/**
 * The changes from `earlier` to `newer`. Without what was inserted they read as the earlier text, without what was
 * deleted as the newer; deletions come before the insertions that replace them.
 */
export function difference(earlier: Token[], newer: Token[]): Change[] {
  // Before strays are looked for too: a paragraph's first words are none, where they are next to its beginning.
  const found = slideChanges(keptTokens(earlier, newer), earlier, newer);
  const kept = withoutTornWords(slideChanges(withoutStrays(found, earlier, newer), earlier, newer), earlier, newer);
  const changes: Change[] = [];
  let [e, n] = [0, 0];
  const end: Kept = { at: [earlier.length, newer.length], count: 0 };
  for (const { at, count } of [...kept, end]) {
    replace(changes, earlier.slice(e, at[0]), newer.slice(n, at[1]));
    keep(changes, earlier.slice(at[0], at[0] + count), newer.slice(at[1], at[1] + count));
    [e, n] = [at[0] + count, at[1] + count];
  }
  return changes;
}

// Paragraph by paragraph, each deletion first.
function replace(changes: Change[], deleted: Token[], inserted: Token[]): void {
  const [before, after] = [byParagraph(deleted), byParagraph(inserted)];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const [gone, come] = [before[i] ?? [], after[i] ?? []];
    const paired = gone[0]?.kind === "paragraph" && come[0] && tokenKey(gone[0]) === tokenKey(come[0]) ? 1 : 0;
    keep(changes, gone.slice(0, paired), come.slice(0, paired));
    append(changes, "deleted", gone.slice(paired).flatMap(withMarker));
    append(changes, "inserted", come.slice(paired).flatMap(withMarker));
  }
}

// An item that stayed may have another marker: one before it came or went.
function keep(changes: Change[], earlier: Token[], newer: Token[]): void {
  for (const [i, token] of newer.entries()) {
    append(changes, "same", [token]);
    const [gone, come] = [markerOf(earlier[i]), markerOf(token)];
    if (gone.map(tokenKey).join() === come.map(tokenKey).join()) append(changes, "same", come);
    else {
      append(changes, "deleted", gone);
      append(changes, "inserted", come);
    }
  }
}

const markerOf = (token: Token): Token[] => (token.kind === "paragraph" && token.marker ? [token.marker] : []);

/** A token, and after the beginning of an item its printed marker. */
export function withMarker(token: Token): Token[] {
  return [token, ...markerOf(token)];
}

// Runs of one kind become one.
function append(changes: Change[], kind: Change["kind"], tokens: Token[]): void {
  const last = changes.at(-1);
  if (last?.kind === kind) for (const token of tokens) last.tokens.push(token);
  else if (tokens.length > 0) changes.push({ kind, tokens: [...tokens] });
}

// What comes before the first paragraph begins, then each paragraph.
function byParagraph(tokens: Token[]): Token[][] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "paragraph") groups.push([]);
    groups[groups.length - 1].push(token);
  }
  return groups;
}

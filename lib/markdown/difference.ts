// What changed from one text to another, word by word: whole paragraphs and words are kept together, never cut inside.
import { diffArrays } from "diff";
import { type Token, tokenKey } from "../token";
import { alignParagraphs } from "./align-paragraphs";

/** A run of tokens that both texts have, only the newer, or only the earlier. */
export type Change = { kind: "same" | "inserted" | "deleted"; tokens: Token[] };

// With more edits than these the words shared are accidents. What this allows bounds the time: it grows with the
// square of the edits.
const mostEdits = { several: 300, one: 700 };

/**
 * The changes from `earlier` to `newer`: whole paragraphs first, then words inside those that changed. Without what was
 * inserted they read as the earlier text, without what was deleted as the newer; deletions come before the insertions
 * that replace them.
 */
export function difference(earlier: Token[], newer: Token[]): Change[] {
  const changes = compare(byParagraph(earlier), byParagraph(newer), Number.POSITIVE_INFINITY) ?? [];
  return slide(tidy(joinAcross(changes.flatMap((change, i) => withinParagraphs(change, changes[i + 1], changes[i - 1])))));
}

// What was deleted and what was inserted between two paragraphs that stayed are compared word by word.
function withinParagraphs(change: Change, next: Change | undefined, before: Change | undefined): Change[] {
  if (change.kind === "same" || !next || next.kind === "same") {
    return before && before.kind !== "same" && change.kind !== "same" ? [] : [change];
  }
  const [deleted, inserted] = change.kind === "deleted" ? [change.tokens, next.tokens] : [next.tokens, change.tokens];
  return (
    compareWords(deleted, inserted, mostEdits.several) ??
    alignParagraphs(byParagraph(deleted), byParagraph(inserted)).flatMap(
      (pair) => compareWords(pair.earlier, pair.newer, mostEdits.one) ?? replaced(pair.earlier, pair.newer),
    )
  );
}

function compareWords(earlier: Token[], newer: Token[], most: number): Change[] | undefined {
  const single = (token: Token) => [token];
  return compare(earlier.map(single), newer.map(single), most);
}

function replaced(earlier: Token[], newer: Token[]): Change[] {
  return [
    { kind: "deleted", tokens: earlier },
    { kind: "inserted", tokens: newer },
  ];
}

/** Compares texts as rows of pieces; undefined where there are more edits than `most`. */
function compare(earlier: Token[][], newer: Token[][], most: number): Change[] | undefined {
  // Numbers are quicker to compare than the keys themselves.
  const numbers = new Map<string, number>();
  const numbered = (pieces: Token[][]) =>
    pieces.map((piece) => {
      const key = piece.map(tokenKey).join("\n\n");
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  let [e, n] = [0, 0];
  return diffArrays(numbered(earlier), numbered(newer), { maxEditLength: most })?.map(({ count, added, removed }): Change => {
    const [fromEarlier, fromNewer] = [e, n];
    if (!added) e += count;
    if (!removed) n += count;
    if (removed) return { kind: "deleted", tokens: earlier.slice(fromEarlier, e).flat() };
    return { kind: added ? "inserted" : "same", tokens: newer.slice(fromNewer, n).flat() };
  });
}

// A word or two that happen to stand in both between longer changes tell the reader nothing: they join the change.
function joinAcross(changes: Change[]): Change[] {
  return changes.flatMap((change, i): Change[] => {
    const { kind, tokens } = change;
    if (kind !== "same" || tokens.some((token) => token.kind === "paragraph")) return [change];
    const [before, after] = [changedAround(changes, i, -1), changedAround(changes, i, 1)];
    if (tokens.length > Math.min(before, after)) return [change];
    return [
      { kind: "deleted", tokens },
      { kind: "inserted", tokens },
    ];
  });
}

// The longer of the deletion and the insertion that stand on one side, in tokens.
function changedAround(changes: Change[], at: number, step: 1 | -1): number {
  const near = [changes[at + step], changes[at + 2 * step]];
  const side = near[0]?.kind === "same" ? [] : near.filter((change) => change && change.kind !== "same");
  return Math.max(0, ...side.map(({ tokens }) => tokens.length));
}

// Between two runs that are the same: deletions and insertions paragraph by paragraph, each deletion first.
function tidy(changes: Change[]): Change[] {
  const tidied: Change[] = [];
  let [deleted, inserted]: [Token[], Token[]] = [[], []];
  const add = (kind: Change["kind"], tokens: Token[]) => {
    const last = tidied.at(-1);
    if (last?.kind === kind) last.tokens.push(...tokens);
    else if (tokens.length > 0) tidied.push({ kind, tokens: [...tokens] });
  };
  const flush = () => {
    const [before, after] = [byParagraph(deleted), byParagraph(inserted)];
    for (let i = 0; i < Math.max(before.length, after.length); i++) {
      const [gone, come] = [before[i] ?? [], after[i] ?? []];
      const paired = gone[0]?.kind === "paragraph" && come[0] && tokenKey(gone[0]) === tokenKey(come[0]) ? 1 : 0;
      add("same", come.slice(0, paired));
      add("deleted", gone.slice(paired));
      add("inserted", come.slice(paired));
    }
    [deleted, inserted] = [[], []];
  };
  for (const { kind, tokens } of changes) {
    if (kind === "deleted") deleted.push(...tokens);
    else if (kind === "inserted") inserted.push(...tokens);
    else {
      flush();
      add(kind, tokens);
    }
  }
  flush();
  return tidied;
}

// “wipes the glass ¶” between two items is better told as “¶ wipes the glass”: a whole paragraph that came or went.
function slide(changes: Change[]): Change[] {
  const slid = changes.map(({ kind, tokens }) => ({ kind, tokens: [...tokens] }));
  slid.forEach(({ kind, tokens }, i) => {
    const [before, after] = [slid[i - 1], slid[i + 1]];
    const [start, end] = [before?.tokens.at(-1), tokens.at(-1)];
    if (kind === "same" || before?.kind !== "same" || (after && after.kind !== "same")) return;
    if (start?.kind !== "paragraph" || end?.kind !== "paragraph" || tokenKey(start) !== tokenKey(end)) return;
    before.tokens.pop();
    tokens.pop();
    // The paragraph that stays is the newer text's own, at its place in a list of the newer text.
    const gone = 1 + tokens.filter((token) => token.kind === "paragraph").length;
    tokens.unshift(kind === "deleted" ? { ...end, position: end.position && end.position - gone } : start);
    const kept = kind === "deleted" ? start : end;
    if (after) after.tokens.unshift(kept);
    else slid.push({ kind: "same", tokens: [kept] });
  });
  return slid.filter(({ tokens }) => tokens.length > 0);
}

// What stands before the first paragraph begins, then each paragraph.
function byParagraph(tokens: Token[]): Token[][] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "paragraph") groups.push([]);
    groups[groups.length - 1].push(token);
  }
  return groups;
}

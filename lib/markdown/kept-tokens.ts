// Which tokens two texts share: first the passages in both, then the words between them.
import { diffArrays } from "diff";
import type { Token } from "../domain/token";
import { type Match, sharedRuns } from "./shared-runs";
import { type Part, pieces, type Row, sizes, tokenRows } from "./text-rows";

/** Tokens that both texts have: where they begin in each, and how many they are. */
export type Kept = { at: Match; count: number };

// A text is rewritten where more words changed than stayed, or more than this: then no word is looked for in it.
const mostEdits = 250;
// So little (the words of one text times those of the other) is compared word by word, whatever it shares.
const littleWork = 10_000;

/** What a part of both texts shares, looked for in one way. */
type Way = (rows: Row[], part: Part) => Kept[];

// Each is looked for between what those before it found. Runs of three or four words that each text has once are no
// accident; the shorter are needed only where much is left.
const ways: Way[] = [
  (rows, part) => passages(rows, part, 4),
  (rows, part) => samePieces(rows, part, true, mostEdits),
  (rows, part) => (isLittle(part) ? [] : passages(rows, part, 3)),
  (rows, part) => samePieces(rows, part, false, isLittle(part) ? Number.POSITIVE_INFINITY : Math.min(mostEdits, Math.max(...sizes(part)))),
];

/** What `earlier` and `newer` share, in order: what is between them was deleted or inserted. */
export function keptTokens(earlier: Token[], newer: Token[]): Kept[] {
  return search(tokenRows([earlier, newer]), { from: [0, 0], to: [earlier.length, newer.length] }, ways);
}

function search(rows: Row[], part: Part, [way, ...others]: Way[]): Kept[] {
  const [inEarlier, inNewer] = sizes(part);
  if (!way || inEarlier === 0 || inNewer === 0) return [];
  const found = way(rows, part);
  const starts = [part.from, ...found.map(({ at, count }): Match => [at[0] + count, at[1] + count])];
  return starts.flatMap((from, i) => {
    const next = found[i];
    const between = search(rows, { from, to: next?.at ?? part.to }, others);
    return next ? [...between, next] : between;
  });
}

function passages([earlier, newer]: Row[], { from, to }: Part, length: number): Kept[] {
  const found: Kept[] = [];
  const matches = sharedRuns(earlier.keys.slice(from[0], to[0]), newer.keys.slice(from[1], to[1]), length);
  for (let i = 0; i < matches.length; ) {
    const at: Match = [from[0] + matches[i][0], from[1] + matches[i][1]];
    let [e, n] = at;
    // A passage goes on for as long as the words are the same, and no other passage begins.
    do {
      if (matches[i] && e === from[0] + matches[i][0]) i++;
      [e, n] = [e + 1, n + 1];
    } while (e < to[0] && n < to[1] && earlier.keys[e] === newer.keys[n] && !beginsApart(matches[i], e - from[0], n - from[1]));
    // The beginning of a paragraph belongs to the words after it; a few words before it may be there by accident.
    while (e > at[0] && earlier.begins.has(e - 1)) e--;
    const before = Math.max(
      0,
      earlier.keys.slice(at[0], Math.min(e, at[0] + length)).findIndex((_, k) => earlier.begins.has(at[0] + k)),
    );
    if (e > at[0]) found.push({ at: [at[0] + before, at[1] + before], count: e - at[0] - before });
  }
  return found;
}

function beginsApart(match: Match | undefined, e: number, n: number): boolean {
  return match !== undefined && (match[0] <= e || match[1] <= n) && match[0] - e !== match[1] - n;
}

// Whole paragraphs, or words: but a paragraph that moved is never cut. Nothing where there are more edits than `most`.
function samePieces(rows: Row[], part: Part, whole: boolean, most: number): Kept[] {
  const [earlier, newer] = [pieces(rows[0], part, 0, whole), pieces(rows[1], part, 1, whole)];
  const keys = [earlier, newer].map((row) => row.map(({ key }) => key));
  let [e, n] = [0, 0];
  const changes = diffArrays(keys[0], keys[1], { maxEditLength: most }) ?? [];
  return changes.flatMap(({ count, added, removed }) => {
    const [fromEarlier, fromNewer] = [e, n];
    if (!added) e += count;
    if (!removed) n += count;
    if (added || removed) return [];
    return newer.slice(fromNewer, n).map(({ at, size }, i): Kept => ({ at: [earlier[fromEarlier + i].at, at], count: size }));
  });
}

function isLittle(part: Part): boolean {
  const [inEarlier, inNewer] = sizes(part);
  return inEarlier * inNewer <= littleWork;
}

/** Runs that touch in both texts become one; empty ones go. */
export function joined(kept: Kept[]): Kept[] {
  const runs: Kept[] = [];
  for (const { at, count } of kept) {
    const last = runs.at(-1);
    if (last && last.at[0] + last.count === at[0] && last.at[1] + last.count === at[1]) last.count += count;
    else if (count > 0) runs.push({ at: [...at], count });
  }
  return runs;
}

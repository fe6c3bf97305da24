// Changes that read the same in more than one place are shown where a paragraph, a sentence or a clause begins.

import { type Token, tokenKey } from "../domain/token";
import { joined, type Kept } from "./kept-tokens";

/** “gate is shut. The” between two sentences is better shown as “The gate is shut.”, and a whole paragraph with its beginning. */
export function slideChanges(kept: Kept[], earlier: Token[], newer: Token[]): Kept[] {
  const ends: Kept = { at: [earlier.length, newer.length], count: 0 };
  const runs = [...joined(kept), ends];
  runs.slice(1).forEach((after, i) => {
    const before = runs[i];
    const [gone, come] = [0, 1].map((side) => after.at[side] - before.at[side] - before.count);
    if (gone > 0 === come > 0) return;
    const places = gone > 0 ? { tokens: earlier, end: after.at[0], size: gone } : { tokens: newer, end: after.at[1], size: come };
    const by = bestSlide(places.tokens, places.end - places.size, places.end, [before.count, after.count]);
    before.count -= by;
    after.at = [after.at[0] - by, after.at[1] - by];
    after.count += by;
  });
  return runs.filter(({ count }) => count > 0);
}

// By how many tokens (to the beginning, or less than none: to the end) a change is better shown elsewhere, where it
// reads the same; where nothing is better, as far to the end as it can be.
function bestSlide(tokens: Token[], start: number, end: number, [most, mostBack]: number[]): number {
  const same = (by: number) => tokenKey(tokens[start - by]) === tokenKey(tokens[end - by]);
  let by = 0;
  while (-by < mostBack && same(by)) by--;
  let best = by;
  for (by++; by <= most && (by <= 0 || same(by)); by++) if (begins(tokens, start - by) > begins(tokens, start - best)) best = by;
  return best;
}

// What begins at a place: nothing, a clause, a sentence, a paragraph.
function begins(tokens: Token[], at: number): number {
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (first.kind === "paragraph") return 3;
  if (!before || before.kind === "paragraph") return 2;
  if (!first.spaced || /[\p{L}\p{N}]/u.test(before.text)) return 0;
  return /[.!?:;]/.test(before.text) ? 2 : 1;
}

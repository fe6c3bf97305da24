// What two texts share, without accidental matches: shown as changed, the change is easier to read.

import type { Token } from "../domain/token";
import { joined, type Kept } from "./kept-tokens";

// More words than these in the same order were meant to stay.
const longestStray = 5;

/** A word or two that happen to be in both texts between longer changes tell the reader nothing: they join the changes. */
export function withoutStrays(kept: Kept[], earlier: Token[], newer: Token[]): Kept[] {
  const runs = joined(kept);
  const [start, end]: Kept[] = [
    { at: [0, 0], count: 0 },
    { at: [earlier.length, newer.length], count: 0 },
  ];
  const changed = (run: Kept, next: Kept) => [earlier, newer].map((tokens, i) => tokens.slice(run.at[i] + run.count, next.at[i]));
  const left = runs.flatMap((run, i): Kept[] => {
    const before = changed(runs[i - 1] ?? start, run);
    const after = changed(run, runs[i + 1] ?? end);
    const signs = isAligned(before) ? 0 : signsAtEnd(run, earlier, newer);
    if (signs > 0) return [{ at: [run.at[0] + signs, run.at[1] + signs], count: run.count - signs }];
    if (run.count > longestStray) return [run];
    if (newer.slice(run.at[1], run.at[1] + run.count).some(isParagraph)) {
      // Two paragraphs that only begin alike, at unlike places of the texts, are not the same.
      const alike = isAligned(before) || isAligned(after) || after.some((tokens) => wordsAtStart(tokens) < run.count);
      return alike ? [run] : [];
    }
    // Where the words belong to one paragraph of each text, only what changed in that paragraph counts.
    const lengths =
      isAligned(before) || isAligned(after)
        ? [before.map(wordsAtEnd), after.map(wordsAtStart)]
        : [before, after].map((sides) => sides.map(({ length }) => length));
    return run.count > Math.min(...lengths.map((sides) => Math.max(...sides))) ? [run] : [];
  });
  // With some gone, others are between longer changes.
  return sum(left) < sum(runs) ? withoutStrays(left, earlier, newer) : runs;
}

// As many paragraphs came as went.
function isAligned([gone, come]: Token[][]): boolean {
  return gone.filter(isParagraph).length === come.filter(isParagraph).length;
}

// The full stop of a last item is not that of the item inserted after it: how many characters end a paragraph where a run begins.
function signsAtEnd({ at, count }: Kept, earlier: Token[], newer: Token[]): number {
  const words = newer.slice(at[1], at[1] + count).findIndex((token) => token.kind === "paragraph" || /[\p{L}\p{N}]/u.test(token.text));
  const signs = words < 0 ? count : words;
  const ends = [earlier[at[0] + signs], newer[at[1] + signs]].every((next) => next === undefined || next.kind === "paragraph");
  return ends ? signs : 0;
}

function wordsAtStart(tokens: Token[]): number {
  const paragraph = tokens.findIndex(isParagraph);
  return paragraph < 0 ? tokens.length : paragraph;
}

function wordsAtEnd(tokens: Token[]): number {
  return tokens.length - 1 - tokens.findLastIndex(isParagraph);
}

function sum(runs: Kept[]): number {
  return runs.reduce((total, { count }) => total + count, 0);
}

function isParagraph({ kind }: Token): boolean {
  return kind === "paragraph";
}

// The long version of tests/unit/hostile/repeated.test.ts: one character or piece of Markdown, repeated up to a megabyte, is
// compiled or refused within seconds of processor time, and always with its place. All texts are invented.
import { expect, test, vi } from "vitest";
import { findTooMuch } from "../../lib/markdown/too-much";
import { examined, pieces } from "../unit/hostile/repeated-pieces";

vi.setConfig({ testTimeout: 300_000 });
/** Generous: a quiet machine takes a third of it. */
const mostSeconds = 6;

test.each(pieces)("a text that repeats %j is handled within the bound", (piece) => {
  for (const bytes of [4_000, 60_000, 900_000])
    expect(examined(piece.repeat(Math.ceil(bytes / piece.length))).seconds).toBeLessThan(mostSeconds);
});

test("the largest accepted repetition is handled within the bound", () => {
  for (const piece of ["- a\n  - b\n", "a[^1]\n\n", "| a | b |\n", "[a](section:3.1.1)\n\n", "a\n: b\n\n", "*a_ "]) {
    let count = 100;
    while (!findTooMuch(piece.repeat(count * 2)) && piece.length * count < 400_000) count *= 2;
    expect(examined(piece.repeat(count)).seconds, piece).toBeLessThan(mostSeconds);
  }
});

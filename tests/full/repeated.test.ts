// The long version of tests/unit/hostile/repeated.test.ts: one sign or piece of Markdown, again and again up to a megabyte: it is compiled or refused within seconds
// of the processor's time, and always with its place. All texts are invented.
import { expect, test, vi } from "vitest";
import { findTooMuch } from "../../lib/markdown/too-much";
import { examined, pieces } from "../unit/hostile/repeated-pieces";

vi.setConfig({ testTimeout: 300_000 });
/** Generous: a quiet machine takes a third of it. */
const mostSeconds = 6;

test.each(pieces)("%j again and again ends within the bound", (piece) => {
  for (const bytes of [4_000, 60_000, 900_000])
    expect(examined(piece.repeat(Math.ceil(bytes / piece.length))).seconds).toBeLessThan(mostSeconds);
});

test("as much of a piece as is just not refused ends within the bound", () => {
  for (const piece of ["- a\n  - b\n", "a[^1]\n\n", "| a | b |\n", "[a](section:3.1.1)\n\n", "a\n: b\n\n", "*a_ "]) {
    let count = 100;
    while (!findTooMuch(piece.repeat(count * 2)) && piece.length * count < 400_000) count *= 2;
    expect(examined(piece.repeat(count)).seconds, piece).toBeLessThan(mostSeconds);
  }
});

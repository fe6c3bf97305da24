// The long version of tests/unit/hostile/repeated-tags.test.ts: every piece separately, at every size, within a bound closer to
// that of a quiet machine.
import { expect, test, vi } from "vitest";
import { drawn, htmlPieces, imported, svgPieces } from "../unit/hostile/repeated-tags";

vi.setConfig({ testTimeout: 300_000 });
/** Generous: a quiet machine takes a third of it. */
const mostSeconds = 6;
const sizes = [3_000, 60_000, 490_000];

test.each(htmlPieces)("a page that repeats %j is handled within the bound", async (piece) => {
  await imported("<p>a</p>");
  for (const bytes of sizes) expect((await imported(piece.repeat(Math.ceil(bytes / piece.length)))).seconds).toBeLessThan(mostSeconds);
});

test.each(svgPieces)("a drawing that repeats %j is handled within the bound", (piece) => {
  for (const bytes of sizes) expect(drawn(piece.repeat(Math.ceil(bytes / piece.length))).seconds).toBeLessThan(mostSeconds);
});

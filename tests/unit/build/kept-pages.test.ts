import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { codeOf, keepPages, keptFile, takePages } from "../../../lib/build/kept-pages";

const folder = mkdtempSync(join(tmpdir(), "portal-kept-pages-"));
const kept = keptFile(codeOf("a test of kept pages", folder));
afterAll(() => {
  for (const made of [folder, kept]) rmSync(made, { recursive: true, force: true });
});

test("pages that were kept are copied to the same places", () => {
  const [before, after] = [join(folder, "before"), join(folder, "after")];
  mkdirSync(join(before, "3.1"), { recursive: true });
  writeFileSync(join(before, "3.1/index.html"), "Kites");
  expect(takePages(kept, after)).toBeUndefined();
  keepPages(kept, before, ["3.1/index.html"]);
  expect(takePages(kept, after)).toBe(1);
  expect(readFileSync(join(after, "3.1/index.html"), "utf8")).toBe("Kites");
});

test("kept pages that are no longer all there are made again", () => {
  writeFileSync(kept, readFileSync(kept, "utf8").slice(0, -5));
  expect(takePages(kept, join(folder, "again"))).toBeUndefined();
});

test("two lists of texts have one code only if they are the same", () => {
  expect(codeOf("ab", "c")).toBe(codeOf("ab", "c"));
  expect(codeOf("ab", "c")).not.toBe(codeOf("a", "bc"));
});

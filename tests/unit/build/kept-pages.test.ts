import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { keepPages, placeOfPages, takePages } from "../../../lib/build/kept-pages";
import { codeOfProcess } from "../../../lib/processes/kept-file";

const folder = mkdtempSync(join(tmpdir(), "portal-kept-pages-"));
const kept = placeOfPages("a test of kept pages");
codeOfProcess();
vi.spyOn(process, "cwd").mockReturnValue(folder);
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
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

// A document that was corrected after its import, and is imported again before the chapter is locked.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../../lib/commands/import";
import { run as lock } from "../../../lib/commands/lock";
import { run as numberHistory } from "../../../lib/commands/number-history";
import { loadManual } from "../../../lib/content/get-manual";

let folder = "";
let manual = "";
beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  folder = mkdtempSync(join(tmpdir(), "import-again-"));
  manual = join(folder, "manual");
  mkdirSync(manual);
  writeFileSync(
    join(manual, "manual.yml"),
    "title: Invented manual\npublisher: Invented publisher\naddress: https://manual.example.org\ntime-zone: Europe/London\n",
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(join(manual, name), "utf8");
const importText = (text: string, ...words: string[]) => {
  const file = join(folder, "rules.md");
  writeFileSync(file, text);
  return run([file, "--as-at", "2020-03-01", "--content", manual, ...words]);
};
const first = "# Kite rules\n\n## Dawn\n\nA kit is flown.\n\n## Noon\n\nIt stays up.\n\n## Dusk\n\nIt comes down.\n";
const corrected = "# Kite rules\n\n## Dawn\n\nA kite is flown.\n\n## Dusk\n\nIt comes down.\n";

test("a corrected document takes the place of its chapter, whose sections keep their ids", async () => {
  await importText(first);
  numberHistory(["--content", manual]);
  const idOf = (name: string) => /^id: (\S+)/m.exec(read(`kite-rules/${name}`))?.[1];
  const ids = [idOf("dawn.md"), idOf("dusk.md")];
  await importText(corrected, "--replace");
  expect(readdirSync(join(manual, "kite-rules")).sort()).toEqual(["chapter.yml", "dawn.md", "dusk.md"]);
  expect(read("kite-rules/dawn.md")).toContain("A kite is flown.");
  expect([idOf("dawn.md"), idOf("dusk.md")]).toEqual(ids);
  expect(read("number-history.yml")).not.toContain("noon");
  lock(["--content", manual]);
  expect(loadManual(manual).chapters).toHaveLength(1);
});

test("a chapter that has another title now is known by its text", async () => {
  await importText(first);
  await importText(corrected.replace("Kite rules", "Rules for kites"), "--replace");
  expect(readdirSync(manual).sort()).toEqual(["manual.yml", "rules-for-kites"]);
});

test("without --replace nothing changes, and the message names it", async () => {
  await importText(first);
  await expect(importText(corrected)).rejects.toThrow(
    "The document is dated 1 March 2020, which is not later than Kite rules in this manual, as at 1 March 2020. If the date is wrong, correct it with --as-at. If this is the same text again, corrected, add --replace:",
  );
  expect(read("kite-rules/dawn.md")).toContain("A kit is flown.");
});

test("a locked chapter is never replaced", async () => {
  await importText(first);
  numberHistory(["--content", manual]);
  lock(["--content", manual]);
  await expect(importText(corrected, "--replace")).rejects.toThrow("Kite rules is locked, so it cannot be replaced");
  await expect(importText(corrected)).rejects.toThrow(/correct it with --as-at\. Nothing was changed\.$/);
  expect(read("kite-rules/dawn.md")).toContain("A kit is flown.");
});

test("a document that the manual does not have yet is imported with --replace, too", async () => {
  await importText(first, "--replace");
  expect(read("kite-rules/dawn.md")).toContain("A kit is flown.");
});

test("several documents are not replaced at once", async () => {
  for (const name of ["a.md", "b.md"]) writeFileSync(join(folder, name), first);
  await expect(run([join(folder, "a.md"), join(folder, "b.md"), "--content", manual, "--replace"])).rejects.toThrow(
    "--replace is for one document",
  );
});

// A permanent ID that an editor removed or mistyped is known: the number history has it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemsAsContent } from "./broken-manual";

test.each([
  ["19.1-lantern-safety/19.1.1.md", "", "add the line"],
  ["19.1-lantern-safety/19.1.1.md", "id: kilo\n", "change the line back to"],
  ["19.1-lantern-safety/chapter.yml", "", "add the line"],
])("the fix for %s with “%s” in the place of its ID gives the one it was published with", (name, put, how) => {
  const folder = mkdtempSync(join(tmpdir(), "portal-lost-id-"));
  try {
    cpSync("tests/fixtures/renumbered", folder, { recursive: true });
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    const [line = "", id] = /^id: (\S+)\n/m.exec(text) ?? [];
    writeFileSync(path, text.replace(line, put));
    expect(problemsAsContent(folder).map(({ fix }) => fix)).toEqual([
      `${how} id: ${id}, the ID this was published with. A permanent ID never changes.`,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

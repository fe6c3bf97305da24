// Every folder of tests/fixtures/differences is a change of invented words, with the page that shows it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { difference } from "../../../lib/markdown/difference";
import { compileTokens } from "./compile-tokens";
import { printDifference } from "./print-difference";

const folder = "tests/fixtures/differences";

describe.each(readdirSync(folder))("the change in the folder “%s”", (name) => {
  const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
  // Numbers that other sections had before, where a change is about them.
  const lasting: Record<string, string> = existsSync(join(folder, name, "names.json")) ? JSON.parse(read("names.json")) : {};
  const tokens = (file: string) => compileTokens(read(file), (number) => lasting[number] ?? number);

  test("is shown as in expected.html", () => {
    const blocks = printDifference(difference(tokens("before.md"), tokens("after.md"))).replace(
      /<\/(?:p|li|ul|ol|pre)>|<(?:ul|ol)[^>]*>/g,
      "$&\n",
    );
    expect(blocks).toBe(read("expected.html"));
  });
});

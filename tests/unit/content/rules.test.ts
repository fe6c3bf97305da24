import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { rules } from "../../../lib/content/rules";
import { fixtures, hasFixture, portalFailsHere, reportOn } from "./broken-manual";

// Every text at which the portal is known to fail is fixed: one more is made for the rule that tells of them.
vi.mock("../../../lib/markdown/parse-markdown", async (original) => {
  const { parseMarkdown } = await original<typeof import("../../../lib/markdown/parse-markdown")>();
  return {
    parseMarkdown: (text: string) => {
      if (text.includes(portalFailsHere)) throw new RangeError("Maximum call stack size exceeded");
      return parseMarkdown(text);
    },
  };
});

const names = Object.keys(rules);

test("every rule has a broken manual", () => {
  expect(names.filter((rule) => !hasFixture(rule))).toEqual([]);
});

describe.each(names)("%s", (rule) => {
  test("is told in exactly these words", () => {
    const report = reportOn(rule);
    expect(report).toContain(`  ${rule}\n`);
    expect(report).toBe(readFileSync(join(fixtures, rule, "expected.txt"), "utf8"));
  });
});

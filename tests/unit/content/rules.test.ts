import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { rules } from "../../../lib/content/rules";
import { fixtures, hasFixture, portalFailsHere, reportOn } from "./broken-manual";

// No text is known to make the portal fail, so one is simulated for the rule that reports it.
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
  test("reports exactly this", () => {
    const report = reportOn(rule);
    expect(report).toContain(`  ${rule}\n`);
    expect(report).toBe(readFileSync(join(fixtures, rule, "expected.txt"), "utf8"));
  });
});

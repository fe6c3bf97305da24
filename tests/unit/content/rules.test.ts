import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../../lib/content/rules";
import { fixtures, hasFixture, reportOn } from "./broken-manual";

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

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { adviceNames } from "../../../../lib/content/advice/advice-rules";
import { adviseOn, fixtures } from "./advised-manual";

test("every kind of advice has a doubtful manual", () => {
  expect(adviceNames.filter((name) => !existsSync(join(fixtures, name)))).toEqual([]);
});

describe.each(adviceNames)("%s", (name) => {
  test("reports exactly this and nothing else", async () => {
    const { advice, report } = await adviseOn(name);
    expect(new Set(advice.map(({ rule }) => rule))).toEqual(new Set([name]));
    expect(`${report}\n`).toBe(readFileSync(join(fixtures, name, "expected.txt"), "utf8"));
  });
});

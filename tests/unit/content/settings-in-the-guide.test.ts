// The guide lists every setting there is, and no other.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manualSchema } from "../../../lib/content/schemas";

test("the guide has a line for every setting of manual.yml, in a table", () => {
  const [, table = ""] = /## Everything that manual\.yml can say\n([\s\S]*)$/.exec(readFileSync("docs/settings.md", "utf8")) ?? [];
  const listed = [...table.matchAll(/^\| `([a-z-]+):` \|/gm)].map(([, key]) => key);
  expect(listed.sort()).toEqual(Object.keys(manualSchema.shape).sort());
});

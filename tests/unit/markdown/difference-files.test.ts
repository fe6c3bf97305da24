// Each folder of tests/fixtures/differences is an invented text before and after a change, and the difference shown.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { difference } from "../../../lib/markdown/difference";
import { renderDifference } from "../../../lib/markdown/render-difference";
import { compileTokens } from "./compile-tokens";

const folder = "tests/fixtures/differences";
// In these texts 19.1 is what 3.1 has become.
const names = (number: string) => number.replace(/^19\.1\./, "3.1.");

test.each(readdirSync(folder))("the difference of %s is shown so", (name) => {
  const [before, after] = ["before.md", "after.md"].map((file) => compileTokens(readFileSync(join(folder, name, file), "utf8"), names));
  const html = unified()
    .use(rehypeStringify)
    .stringify(renderDifference(difference(before, after)));
  // A block a line, so that people can read it.
  const lines = html.replace(/(<\/(?:p|li)>|<[uo]l[^>]*>)/g, "$1\n").trimEnd();
  expect(`${lines}\n`).toBe(readFileSync(join(folder, name, "expected.html"), "utf8"));
});

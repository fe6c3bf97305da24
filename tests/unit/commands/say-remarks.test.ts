import { expect, test } from "vitest";
import { type Placed, sayRemarks } from "../../../lib/commands/say-remarks";
import { type RemarkKind, remarkKinds } from "../../../lib/import/remark-kinds";

const kinds = Object.keys(remarkKinds) as RemarkKind[];
const remarks = (many: number): Placed[] =>
  kinds.flatMap((kind) => Array.from({ length: many }, (_, i) => ({ kind, words: `words ${i}`, place: `8.45.${i}` })));

test("a document with every kind of fault, a thousand times each, has a report of at most 20 lines, which says where the rest is", () => {
  const lines = sayRemarks(remarks(1000), false);
  expect(lines.length).toBeLessThanOrEqual(20);
  expect(lines.every((line) => line.length < 500)).toBe(true);
  expect(lines.at(-1)).toBe(`and ${kinds.length - 16} more kinds. --report report.html lists everything, with the words side by side.`);
});

test("with --all every kind is a line, with every place", () => {
  const lines = sayRemarks(remarks(10), true);
  expect(lines).toHaveLength(kinds.length + 3);
  expect(lines[1]).toContain("8.45.9");
});

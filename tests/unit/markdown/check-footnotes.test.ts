// Signs of notes that lead nowhere are reported; what only looks like one is not.
import { expect, test } from "vitest";
import { checkFootnotes } from "../../../lib/markdown/check-footnotes";
import { parseMarkdown } from "../../../lib/markdown/parse-markdown";

function reported(text: string): string[] {
  const found: string[] = [];
  checkFootnotes(parseMarkdown(text), { text, report: (rule, detail) => void found.push(`${rule} ${detail}`) });
  return found;
}

test("a web address in the words is no reason to report the notes around it", () => {
  expect(reported("Fly.[^1] See http://a.example.org or https://mast.\n\n[^1]: High, see http://a.example.org/[^a-z].\n")).toEqual([]);
});

test("a sign without a note is reported, but not in code or behind a backslash", () => {
  expect(reported("Fly.[^2] `[^3]` \\[^4]\n\n```\n[^5]\n```\n")).toEqual(["unknown-footnote 2"]);
});

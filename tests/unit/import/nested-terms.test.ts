// Terms and their meanings inside other lists. All invented.
import { expect, test } from "vitest";
import { imported } from "./imported";

const read = async (body: string) => {
  const { words, told, changed } = await imported(
    "kites.html",
    `<h1>3.9 Invented</h1><h2>3.9.1 Dawn</h2>${body}<h2>3.9.2 Dusk</h2><p>Down.</p>`,
  );
  expect(changed).toEqual([]);
  return { words: words["3.9.1"], kinds: told.map((one) => one.replace(/:.*/s, "")) };
};

test("a term alone in an item is its first paragraph, and its meaning the next ones", async () => {
  const item = (term: string, meaning: string) => `<li><dl><dt>${term}</dt><dd>${meaning}</dd></dl></li>`;
  const { words, kinds } = await read(`<ol>${item("Dawn", "The sun rises.")}${item("Dusk", "<p>It sets.</p><p>Red.</p>")}</ol>`);
  expect(words).toBe("1. Dawn\n\n   The sun rises.\n2. Dusk\n\n   It sets.\n\n   Red.");
  expect(kinds).toEqual(["nested-terms"]);
});

test("a list of terms that Markdown can have stays one", async () => {
  const { words, kinds } = await read("<dl><dt>Dawn</dt><dd>The sun rises.</dd></dl>");
  expect([words, kinds]).toEqual(["Dawn\n:   The sun rises.", []]);
});

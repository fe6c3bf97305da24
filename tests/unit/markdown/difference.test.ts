import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { difference } from "../../../lib/markdown/difference";
import { renderDifference } from "../../../lib/markdown/render-difference";
import { wordsBefore } from "../../../lib/site/difference-sides";
import { compileTokens } from "./compile-tokens";

// All words here are invented. What screen readers hear is taken out, so that the change itself can be read.
const show = (earlier: string, newer: string, names?: (number: string) => string) =>
  unified()
    .use(rehypeStringify)
    .stringify(renderDifference(difference(compileTokens(earlier, names), compileTokens(newer, names))))
    .replace(/<span class="spoken">[^<]*<\/span>/g, "")
    .replace(/<span class="sign">([^<]*)<\/span>/g, "$1");

describe.each([
  ["a word", "The kite is red.", "The kite is blue.", "<p>The kite is<del> red</del><ins> blue</ins>.</p>"],
  ["a number, never cut inside", "Within 16 days.", "Within 18 days.", "<p>Within<del> 16</del><ins> 18</ins> days.</p>"],
  ["a sentence inserted", "Look. Wait.", "Look. Call them. Wait.", "<p>Look.<ins> Call them.</ins> Wait.</p>"],
  [
    "a list item added",
    "- paper\n- string",
    "- paper\n- glue\n- string",
    '<ul class="depth-1"><li>paper</li><li><ins>glue</ins></li><li>string</li></ul>',
  ],
  [
    "a list item removed, its numbers following",
    "1. look\n2. wipe\n3. write",
    "1. look\n2. write",
    '<ol class="depth-1"><li value="1">look</li><li value="2"><del>wipe</del></li><li value="2">write</li></ol>',
  ],
  [
    "a list item moved",
    "- paper\n- string\n- glue",
    "- glue\n- paper\n- string",
    '<ul class="depth-1"><li><ins>glue</ins></li><li>paper</li><li>string</li><li><del>glue</del></li></ul>',
  ],
  [
    "an item put in, the markers after it following",
    "- (a) paper\n- (b) string",
    "- (a) paper\n- (b) glue\n- (c) string",
    '<ul class="depth-1 items" role="list" type="none"><li><span class="marker">(a)</span> paper</li>' +
      '<li><ins><span class="marker">(b)</span> glue</ins></li>' +
      '<li><del><span class="marker">(b)</span></del><ins> <span class="marker">(c)</span></ins> string</li></ul>',
  ],
  [
    "markers given to items that had none",
    "- paper\n- string",
    "- (a) paper\n- (b) string",
    '<ul class="depth-1 items" role="list" type="none"><li><ins><span class="marker">(a)</span></ins> paper</li>' +
      '<li><ins><span class="marker">(b)</span></ins> string</li></ul>',
  ],
  [
    "another sign after numbers",
    "1. look",
    "1) look",
    '<ol class="depth-1 bracket"><li value="1"><del><span class="item-number">1.</span></del><ins> <span class="item-number">1)</span></ins> look</li></ol>',
  ],
  [
    "an item put into a list that goes on",
    "3. look\n4. write",
    "3. look\n4. wipe\n5. write",
    '<ol class="depth-1" start="3"><li value="3">look</li><li value="4"><ins>wipe</ins></li><li value="5">write</li></ol>',
  ],
  [
    "a link's target, though its words are the same",
    "See [the guide](section:3.1.2).",
    "See [the guide](section:3.1.9).",
    '<p>See<del> the guide (link to 3.1.2)</del><ins> <a href="/3.1.9/">the guide</a> (link to 3.1.9)</ins>.</p>',
  ],
  [
    "no targets where the words of a link changed, too",
    "See [the guide](section:3.1.2).",
    "See [the book](section:3.1.9).",
    '<p>See<del> the guide</del><ins> <a href="/3.1.9/">the book</a></ins>.</p>',
  ],
  [
    "a target that went, though its words stay",
    "See [the guide](section:3.1.2).",
    "See the guide.",
    "<p>See<del> the guide (link to 3.1.2)</del><ins> the guide</ins>.</p>",
  ],
  [
    "a link that came to words that stay",
    "See the guide.",
    "See [the guide](section:3.1.2).",
    '<p>See<del> the guide</del><ins> <a href="/3.1.2/">the guide</a> (link to 3.1.2)</ins>.</p>',
  ],
  [
    "two links of the same words that changed places",
    "See [it](section:3.1.2), then [it](section:3.1.9).",
    "See [it](section:3.1.9), then [it](section:3.1.2).",
    '<p>See<del> it (link to 3.1.2)</del><ins> <a href="/3.1.9/">it</a> (link to 3.1.9)</ins>, then' +
      '<del> it (link to 3.1.9)</del><ins> <a href="/3.1.2/">it</a> (link to 3.1.2)</ins>.</p>',
  ],
  ["a paragraph divided", "Look up. Look down.", "Look up.\n\nLook down.", "<p>Look up.</p><p><ins>(new paragraph)</ins> Look down.</p>"],
  ["paragraphs joined", "Look up.\n\nLook down.", "Look up. Look down.", "<p>Look up.<del> (paragraph break)</del> Look down.</p>"],
  [
    "a text rewritten whole, paragraph by paragraph",
    "Red kites fly high.\n\nThey come back.",
    "Boats float on any pond.\n\nNobody swims here.",
    "<p><del>Red kites fly high</del><ins> Boats float on any pond</ins>.</p><p><del>They come back</del><ins> Nobody swims here</ins>.</p>",
  ],
  ["a line broken in two", "Stay here.", "Stay\\\nhere.", "<p>Stay<ins> (line break)</ins> here.</p>"],
  [
    "a link to another website, marked as one",
    "Wait.",
    "Wait. [Ask](https://www.example.org/).",
    '<p>Wait.<ins> <a href="https://www.example.org/" class="outside">Ask</a>.</ins></p>',
  ],
  ["emphasis", "Never *run*.", "Never **run**.", "<p>Never<del> <em>run</em></del><ins> <strong>run</strong></ins>.</p>"],
  [
    "a cell of a table",
    "| a | b |\n|---|---|\n| one | two |",
    "| a | b |\n|---|---|\n| one | three |",
    "<p><strong>a</strong> | <strong>b</strong></p><p>one |<del> two</del><ins> three</ins></p>",
  ],
])("the difference shows %s", (_what, earlier, newer, html) => {
  test("in place", () => expect(show(earlier, newer)).toBe(html));
});

test("the words before a change have the numbers and markers that they had", () => {
  const before = (earlier: string, newer: string) => wordsBefore(show(earlier, newer));
  expect(before("3. look\n   - a\n4. write", "3. look\n   - a\n4. write it")).toBe(
    '<ol class="depth-1" start="3"><li>look</li></ol><ul class="depth-2"><li>a</li></ul><ol class="depth-1" start="4"><li>write</li></ol>',
  );
  expect(before("Wait.\n\n1. look\n2. write", "1. wipe\n2. look\n3. write")).toContain(
    '<ol class="depth-1"><li>look</li><li>write</li></ol>',
  );
  expect(before("- (a) paper\n- (b) string", "- (a) paper\n- (b) glue\n- (c) string")).toContain(
    '<li><del><span class="marker">(b)</span></del> string</li>',
  );
});

test("no link inside a deletion is alive", () => {
  expect(show("Ask [the desk](section:3.1.2) first.", "Wait first.")).not.toMatch(/<del>(?:(?!<\/del>).)*<a /s);
});

test("a renumbered citation is no change, another citation is one", () => {
  const names = (number: string) => (number === "19.1.2" ? "3.1.2" : number);
  expect(show("See 3.1.2 and [3.1.2](section:3.1.2).", "See 19.1.2 and [19.1.2](section:19.1.2).", names)).not.toMatch(/<(?:ins|del)>/);
  expect(show("See 3.1.2.", "See 19.1.3.", names)).toBe("<p>See<del> 3.1.2</del><ins> 19.1.3</ins>.</p>");
});

test("insertions and deletions are in words for people who cannot see them", () => {
  const html = unified()
    .use(rehypeStringify)
    .stringify(renderDifference(difference(compileTokens("Red."), compileTokens("Blue."))));
  const heard = html.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
  expect(heard).toBe(" deleted: Red end of deletion inserted: Blue end of insertion .");
});

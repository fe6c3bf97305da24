import type { Element, Root as HtmlRoot } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { type Change, difference } from "../../../lib/markdown/difference";
import { renderDifference } from "../../../lib/markdown/render-difference";
import { tokenKey } from "../../../lib/token";
import { compileTokens } from "./compile-tokens";

// All words here are invented. What screen readers hear is taken out, so that the change itself can be read.
const show = (earlier: string, newer: string, names?: (number: string) => string) =>
  unified()
    .use(rehypeStringify)
    .stringify(renderDifference(difference(compileTokens(earlier, names), compileTokens(newer, names))))
    .replace(/<span class="spoken">[^<]*<\/span>/g, "");

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
    "a link's target, though its words are the same",
    "See [the guide](section:3.1.2).",
    "See [the guide](section:3.1.9).",
    '<p>See<del> the guide (link to /3.1.2/)</del><ins> <a href="/3.1.9/">the guide</a> (link to /3.1.9/)</ins>.</p>',
  ],
  ["a paragraph divided", "Look up. Look down.", "Look up.\n\nLook down.", "<p>Look up.</p><p><ins>¶</ins> Look down.</p>"],
  ["paragraphs joined", "Look up.\n\nLook down.", "Look up. Look down.", "<p>Look up.<del> ¶</del> Look down.</p>"],
  [
    "a text rewritten whole, paragraph by paragraph",
    "Red kites fly high.\n\nThey come back.",
    "Boats float on any pond.\n\nNobody swims here.",
    "<p><del>Red kites fly high</del><ins> Boats float on any pond</ins>.</p><p><del>They come back</del><ins> Nobody swims here</ins>.</p>",
  ],
  ["a line broken in two", "Stay here.", "Stay\\\nhere.", "<p>Stay<ins> ⏎</ins> here.</p>"],
  [
    "a link to another website, told in words",
    "Wait.",
    "Wait. [Ask](https://www.example.org/).",
    '<p>Wait.<ins> <a href="https://www.example.org/" class="outside">Ask</a><span class="elsewhere"> (another website)</span>.</ins></p>',
  ],
  ["emphasis", "Never *run*.", "Never **run**.", "<p>Never<del> <em>run</em></del><ins> <strong>run</strong></ins>.</p>"],
  [
    "a cell of a table",
    "| a | b |\n|---|---|\n| one | two |",
    "| a | b |\n|---|---|\n| one | three |",
    "<p>a | b</p><p>one |<del> two</del><ins> three</ins></p>",
  ],
])("the difference shows %s", (_what, earlier, newer, html) => {
  test("in place", () => expect(show(earlier, newer)).toBe(html));
});

test("no link inside a deletion is alive", () => {
  expect(show("Ask [the desk](section:3.1.2) first.", "Wait first.")).not.toMatch(/<del>(?:(?!<\/del>).)*<a /s);
});

test("a renumbered citation is no change, another citation is one", () => {
  const names = (number: string) => (number === "19.1.2" ? "3.1.2" : number);
  expect(show("See 3.1.2 and [3.1.2](section:3.1.2).", "See 19.1.2 and [19.1.2](section:19.1.2).", names)).not.toMatch(/<(?:ins|del)>/);
  expect(show("See 3.1.2.", "See 19.1.3.", names)).toBe("<p>See<del> 3.1.2</del><ins> 19.1.3</ins>.</p>");
});

test("what was inserted and deleted is told in words to who cannot see it", () => {
  const html = unified()
    .use(rehypeStringify)
    .stringify(renderDifference(difference(compileTokens("Red."), compileTokens("Blue."))));
  const heard = html.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
  expect(heard).toBe(" deleted: Red end of deletion inserted: Blue end of insertion .");
});

// A small generator with a seed, so that a failure can be repeated.
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words = ["kite", "string", "16", "a", "the", "[link](section:3.1.2)", "[link](section:3.1.3)", "**bold**", "3.1.2", "wet."];
// What paragraphs may begin with; a line may be broken in two anywhere.
const beginnings = ["", "", "- ", "  - ", "1. ", "### ", "> ", "| a | b |\n|---|---|\n| "];
function randomText(next: (below: number) => number): string[] {
  const begin = () => `\n\n${beginnings[next(beginnings.length)]}`;
  return Array.from({ length: next(12) + 1 }, () => {
    const word = words[next(words.length)];
    return next(4) === 0 ? `${begin()}${word}` : next(15) === 0 ? `\\\n${word}` : ` ${word}`;
  });
}
function edited(text: string[], next: (below: number) => number): string[] {
  const changed = [...text];
  for (let edits = next(4); edits >= 0; edits--) changed.splice(next(changed.length + 1), next(3), ...randomText(next).slice(0, next(4)));
  return changed.length > 0 ? changed : ["kite"];
}

function textOf(node: HtmlRoot | Element): string {
  return node.children.map((child) => (child.type === "text" ? child.value : child.type === "element" ? textOf(child) : "")).join("");
}

// What a reader of the HTML has who accepts every change (del is left out), or rejects them (ins is).
function readAs(html: string, without: "ins" | "del"): { words: string; links: string[] } {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
  visit(tree, "element", (node, index, parent) => {
    if (index === undefined || !parent || (node.tagName !== without && !node.properties.className?.toString().includes("spoken"))) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const links: string[] = [];
  visit(tree, "element", ({ tagName, properties }) => void (tagName === "a" && links.push(String(properties.href))));
  // Signs of breaks, and targets told in words, are the difference's own.
  return { words: textOf(tree).replace(/ \(link to [^)]*\)|[¶⏎―\s]/g, ""), links };
}

test("over thousands of random edits, who accepts the difference reads the newer text, who rejects it the earlier", () => {
  const print = (changes: Change[]) => unified().use(rehypeStringify).stringify(renderDifference(changes));
  for (let seed = 1; seed <= 2000; seed++) {
    const next = random(seed);
    const first = randomText(next);
    const [earlier, newer] = [compileTokens(first.join("")), compileTokens(edited(first, next).join(""))];
    const html = print(difference(earlier, newer));
    const [before, after] = [earlier, newer].map((tokens) => readAs(print([{ kind: "same", tokens }]), "del"));
    expect([seed, readAs(html, "del")]).toEqual([seed, after]);
    // No link in what was deleted is alive.
    expect([seed, readAs(html, "ins").words]).toEqual([seed, before.words]);
    expect([seed, html]).toEqual([seed, expect.not.stringMatching(/<del>(?:(?!<\/del>).)*<a /s)]);
  }
});

test("over thousands of random edits, what is kept with the insertions is the newer text, with the deletions the earlier", () => {
  for (let seed = 1; seed <= 3000; seed++) {
    const next = random(seed);
    const first = randomText(next);
    const [earlier, newer] = [compileTokens(first.join("")), compileTokens(edited(first, next).join(""))];
    const changes = difference(earlier, newer);
    const keys = (without: Change["kind"]) => changes.filter(({ kind }) => kind !== without).flatMap(({ tokens }) => tokens.map(tokenKey));
    expect([seed, keys("deleted")]).toEqual([seed, newer.map(tokenKey)]);
    expect([seed, keys("inserted")]).toEqual([seed, earlier.map(tokenKey)]);
    expect([seed, changes.every(({ kind }) => kind === "same")]).toEqual([
      seed,
      earlier.map(tokenKey).join("\n\n") === newer.map(tokenKey).join("\n\n"),
    ]);
  }
});

test("texts that were changed in hundreds of places are compared paragraph by paragraph, and lose no word either", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const next = random(seed);
    const first = Array.from({ length: 120 }, () => randomText(next)).flat();
    let second = first;
    for (let i = 0; i < 90; i++) second = edited(second, next);
    const [earlier, newer] = [compileTokens(first.join("")), compileTokens(second.join(""))];
    const changes = difference(earlier, newer);
    const keys = (without: Change["kind"]) => changes.filter(({ kind }) => kind !== without).flatMap(({ tokens }) => tokens.map(tokenKey));
    expect([seed, keys("deleted")]).toEqual([seed, newer.map(tokenKey)]);
    expect([seed, keys("inserted")]).toEqual([seed, earlier.map(tokenKey)]);
    // Most words stayed, and are shown so.
    const kept = changes.filter(({ kind }) => kind === "same").reduce((sum, { tokens }) => sum + tokens.length, 0);
    expect([seed, kept > earlier.length / 3]).toEqual([seed, true]);
  }
});

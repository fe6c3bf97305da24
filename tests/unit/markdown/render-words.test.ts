import { expect, test } from "vitest";
import { nothingKnown } from "./nothing-known";
import { renderInvented as render } from "./render-invented";

// All words here are invented.
const anchors = (html: string) => [...html.matchAll(/<(\w+) id="([^"]+)"/g)].map(([, name, id]) => `${name} ${id}`);

test("one paragraph has an anchor and no sign of its own", () => {
  expect(render("Invented words.").html).toBe('<p id="3.1.4-1">Invented words.</p>');
});

test("list items count as paragraphs, in the order of reading", () => {
  const { html, paragraphs } = render("Kites:\n\n- paper\n- cloth\n\nAnd no more.");
  expect(anchors(html)).toEqual(["p 3.1.4-1", "li 3.1.4-2", "li 3.1.4-3", "p 3.1.4-4"]);
  expect(paragraphs).toEqual(["Kites:", "paper", "cloth", "And no more."]);
});

test("a nested list's items follow their own item, whose text does not repeat them", () => {
  const { html, paragraphs } = render("- kites:\n  - paper\n  - cloth\n- boats");
  expect(anchors(html)).toEqual(["li 3.1.4-1", "li 3.1.4-2", "li 3.1.4-3", "li 3.1.4-4"]);
  expect(paragraphs).toEqual(["kites:", "paper", "cloth", "boats"]);
});

test("a loose item is one paragraph with all its words", () => {
  const { html, paragraphs } = render("1. First\n\n   More of the first\n\n2. Second");
  expect(anchors(html)).toEqual(["li 3.1.4-1", "li 3.1.4-2"]);
  expect(paragraphs.map((text) => text.replace(/\s+/g, " "))).toEqual(["First More of the first", "Second"]);
});

test("a table counts as one paragraph, its cells divided", () => {
  const { html, paragraphs } = render("| Sign | Meaning |\n|---|---|\n| Loop | Wind |\n\nAfter.");
  expect(anchors(html)).toEqual(["section 3.1.4-1", "p 3.1.4-2"]);
  expect(paragraphs).toEqual(["Sign Meaning Loop Wind", "After."]);
});

test("a table is in a named frame that the keyboard reaches, its headers have a scope, and an empty one has none", () => {
  const { html } = render("| Sign | Meaning | |\n|---|--:|---|\n| Loop | 2 | x |");
  expect(html).toContain('<section id="3.1.4-1" class="table" tabindex="0" aria-label="3.1.4-1, table: Sign, Meaning"><table>');
  expect(html).toContain('<th scope="col">Sign</th>\n<th scope="col" class="right">Meaning</th>\n<td></td>');
  expect(html).toContain('<td class="right">2</td>');
});

test("a table whose longest words have no room side by side on a sheet may break them; others may not", () => {
  const classOf = (markdown: string) => /class="(table[^"]*)"/.exec(render(markdown).html)?.[1];
  const row = (words: string[]) => `| ${words.join(" | ")} |\n`;
  const table = (words: string[]) => row(words.map(() => "A")) + row(words.map(() => "---")) + row(words);
  expect(classOf(table(["harbour keepers", "the lamp is lit ".repeat(60), "dusk"]))).toBe("table");
  expect(classOf(table(["harbour", `invented.example/${"a".repeat(80)}`, "dusk"]))).toBe("table wide");
  expect(classOf(table(Array.from({ length: 7 }, () => "x")))).toBe("table wide");
});

test("the number of a paragraph adds no letter to its words, and misprints, curly quotes and hard spaces stay", () => {
  const { html } = render("The “chid”\u00a0here &amp; there.\n\nMore.");
  expect(html).toContain('><a class="self" href="#3.1.4-1" aria-hidden="true" tabindex="-1"></a>The “chid”\u00a0here &#x26; there.</p>');
});

test("an address that is only written out is not linked to http", () => {
  const { html, references } = render("See www.example.org for more.");
  expect(html).toBe('<p id="3.1.4-1">See www.example.org for more.</p>');
  expect(references).toEqual([]);
});

test("a link whose words do not say where it leads is described by its note, another is not", () => {
  const leadingTo = (leadsTo: string) => render("[Kites](https://www.example.org/)", nothingKnown, { leadsTo }).html;
  expect(leadingTo("later rules for kites")).toContain('class="outside" aria-describedby="3.1.4-note-1">Kites</a>');
  expect(leadingTo("the kites")).toContain('href="https://www.example.org/" class="outside">Kites</a>');
});

test("words that name a missing document are marked, and described by the note that says what to do", () => {
  const { html } = render("[Kite chart](document:kite-chart)", nothingKnown, { address: undefined });
  expect(html).toContain(
    '<a href="#3.1.4-note-1" class="not-held" aria-describedby="3.1.4-note-1" data-missing="not available">Kite chart</a>',
  );
});

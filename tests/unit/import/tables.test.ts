// Tables of documents: cells may hold lists, paragraphs and pictures. All invented.
import { expect, test } from "vitest";
import { h, imported, item, numbering, p, styles, wordFile } from "./imported";

const page = async (body: string) => {
  const { words, told, changed } = await imported("kites.html", `<h1>3.9 Invented</h1><h2>3.9.1 Dawn</h2>${body}`);
  expect(changed).toEqual([]);
  return { words: words["3.9.1"], told };
};
const table = (cell: string) => `<table><tr><th>Who</th><th>Does</th></tr><tr><td>Warden</td><td>${cell}</td></tr></table><p>After.</p>`;
// A row with several paragraphs in a cell has empty lines around it.
const written = (cell: string) =>
  `\`\`\`table\n- - Who\n  - Does\n- - Warden\n${cell.includes("\n\n") ? "\n" : ""}  ${cell.replace(/\n(?=.)/g, "\n  ")}\n\`\`\`\n\nAfter.`;

test.each([
  ["a list", "<ul><li>fly</li><li>fold</li></ul>", "- - fly\n  - fold"],
  ["words before a list", "Now:<ol><li>fly</li><li>fold</li></ol>", "- Now:\n  1. fly\n  2. fold"],
  ["two paragraphs", "<p>Fly.</p><p>Fold.</p>", "- Fly.\n\n  Fold."],
  ["a line break", "Fly.<br>Fold.", "- Fly.\\\n  Fold."],
  ["a line break at the end of bold words", "<b>Fly.<br></b>Fold.", "- **Fly.**\\\n  Fold."],
  ["words laid out with spaces", "<pre>fly\n  fold</pre>", "- ```\n  fly\n    fold\n  ```"],
])("a cell with %s holds it, and what is after the table stays after it", async (_what, cell, expected) => {
  expect((await page(table(cell))).words.replace(/^````table/, "```table").replace(/````\n\nAfter/, "```\n\nAfter")).toBe(
    written(expected),
  );
});

test("a paragraph or a heading alone in a cell is its words", async () => {
  expect((await page(table("<h3>Fly</h3>"))).words).toBe("| Who    | Does |\n| ------ | ---- |\n| Warden | Fly  |\n\nAfter.");
});

test("a table of a Word document with a lettered list and two paragraphs in its cells keeps every word", async () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell(p("Who"))}${cell(p("Does"))}</w:tr><w:tr>${cell(p("Warden"))}${cell(item("fly", 1) + item("fold", 1) + p("Or not.") + p("At night."))}</w:tr></w:tbl>`;
  const files = { "styles.xml": styles({}), "numbering.xml": numbering([["lowerLetter", "(%1)"]]) };
  const { words, told, changed } = await imported("kites.docx", wordFile(`${h("3.9.1 Dawn")}${body}${p("After.")}`, files));
  expect([words["3.9.1"], changed]).toEqual([written("- - (a) fly\n  - (b) fold\n\n  Or not.\n\n  At night."), []]);
  expect(told).toEqual(["header-row: Who | Does"]);
});

test("a table in a cell stays a table, with its own numbers", async () => {
  const { words } = await page(table("<table><tr><th>0</th><th>1</th></tr><tr><td>2</td><td>3</td></tr></table>"));
  expect(words).toBe(written("- | 0 | 1 |\n  | - | - |\n  | 2 | 3 |").replace(/`{3}/g, "```"));
});

test("a caption is a paragraph before its table", async () => {
  const { words } = await page("<table><caption>Who does it</caption><tr><th>Who</th></tr><tr><td>Warden</td></tr></table>");
  expect(words).toBe("Who does it\n\n| Who    |\n| ------ |\n| Warden |");
});

test("a table of keys and values gets a head without words", async () => {
  const { words, told } = await page("<table><tr><td>Owner:</td><td>Warden</td></tr><tr><td><b>Day</b></td><td>Monday</td></tr></table>");
  expect(words.split("\n")[0]).toMatch(/^\| +\| +\|$/);
  expect(told).toEqual([]);
});

test("a heading among other words of a cell is a line in bold there, for it opens no section", async () => {
  expect((await page(table("<h3>Fly</h3><p>at dawn</p>"))).words).toContain("- **Fly**\n\n    at dawn");
});

test("a first row of sentences heads nothing: the table has a head without words", async () => {
  const row = (words: string) => `<tr><td>kite</td><td>${words}</td></tr>`;
  const { words, told } = await page(`<table>${row("It is flown at dawn, and at dusk it is taken down.")}${row("It is red.")}</table>`);
  expect(words).toMatch(/^\|\s+\|\s+\|\n\| -+ \| -+ \|\n\| kite \| It is flown at dawn/);
  expect(told).toEqual([]);
});

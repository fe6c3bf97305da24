// Tables whose cells hold blocks. All invented.
import { expect, test } from "vitest";
import { printWords } from "../../../lib/import/write-chapter";
import { parseMarkdown } from "../../../lib/markdown/parse-markdown";
import { compileWords, renderWords } from "../../../lib/markdown/render-words";
import { textTokens } from "../../../lib/markdown/text-tokens";

const written =
  "Before.\n\n```table\n- - Wind\n  - What is done\n- - Storm\n  - - It is closed,\n    - by **two**\n- - None\n  -\n```\n\nAfter.\n";
const told: [string, string, number][] = [];
const answers = {
  resolve: (_url: string, offset: number) => void told.push(["link", _url, offset]),
  picture: () => undefined,
  find: () => undefined,
  known: { terms: new Map(), abbreviations: new Map(), pattern: undefined },
  text: written,
  report: (rule: string, detail: string, offset: number) => void told.push([rule, detail, offset]),
} as never;
const section = { number: "3.1.1", id: "ka01", title: undefined, defines: [] };

test("rows are read as a table, lists in its cells as lists, and are written again as they were", () => {
  const { html } = renderWords(parseMarkdown(written), section, answers);
  expect(html).toContain("<td>Storm</td>\n<td><ul>\n<li>It is closed,</li>\n<li>by <strong>two</strong></li>\n</ul></td>");
  expect(html).toContain('<th scope="col">Wind</th>\n<th scope="col">What is done</th>');
  expect(printWords(parseMarkdown(written).children)).toBe(written);
});

test("the words of its lists are words of the table, which is one paragraph", () => {
  expect(renderWords(parseMarkdown(written), section, answers).paragraphs).toEqual([
    "Before.",
    "Wind What is done Storm It is closed, by two None",
    "After.",
  ]);
});

test("a link in a cell is reported where it is", () => {
  told.length = 0;
  for (const before of ["", "Before.\n\n", "- - a\n"]) {
    const text = `${before}\`\`\`\`table\n- - Wind\n  - See [it](x:y)\n\`\`\`\`\n`;
    renderWords(parseMarkdown(text), section, Object.assign({}, answers, { text }));
    expect(told.pop()).toEqual(["link", "x:y", text.indexOf("[it]")]);
  }
});

test("an item that is changed in a cell is a change of words alone", () => {
  const tokens = (text: string) => textTokens(compileWords(parseMarkdown(text), "3.1.1", answers).html);
  const [before, after] = [tokens(written), tokens(written.replace("closed", "open"))];
  expect(before.filter((token, i) => JSON.stringify(token) !== JSON.stringify(after[i]))).toHaveLength(1);
});

test("a head without words is not shown", () => {
  const { html } = renderWords(parseMarkdown("|  |  |\n|---|---|\n| **Owner** | Warden |\n"), section, answers);
  expect([html.includes("<thead>"), html.includes("<td>Warden</td>")]).toEqual([false, true]);
});

test("cells can be merged with the one to their left or above, and are written again as they were", () => {
  const text = "```table\n- - Day\n  - <\n- - Mon\n  - 1\n- - ^\n  - \\^\n- - both\n  - <\n- - ^\n  - <\n```\n";
  const { html, paragraphs } = renderWords(parseMarkdown(text), section, answers);
  expect(paragraphs).toEqual(["Day Mon 1 ^ both"]);
  expect(html).toContain('<th colspan="2" scope="col">Day</th>');
  expect(html).toContain('<td rowspan="2">Mon</td>');
  expect(html).toContain('<td colspan="2" rowspan="2">both</td>');
  expect(html.match(/<tbody>/g)).toHaveLength(1);
  expect(printWords(parseMarkdown(text).children)).toBe(text);
});

test.each([
  ["over the head", "- - Day\n  - Hour\n- - ^\n  - 1"],
  ["with nothing", "- - <\n  - Hour"],
  ["to no rectangle", "- - Day\n  - Hour\n- - a\n  - <\n- - ^\n  - b"],
])("cells merged %s are an error", (_how, rows) => {
  told.length = 0;
  renderWords(parseMarkdown(`\`\`\`table\n${rows}\n\`\`\`\n`), section, answers);
  expect(told).toEqual([["table-rows", "", 0]]);
});

test("a lettered item in a cell keeps its marker, and is no item that is cited", () => {
  const text = "```table\n- - Wind\n- - - (a) none\n    - (b) some\n```\n\n- (a) one\n- (b) two\n";
  const { html, items } = renderWords(parseMarkdown(text), section, Object.assign({}, answers, { text }));
  expect(html.match(/<span class="marker"[^>]*>\(a\) <\/span>/g)).toHaveLength(2);
  expect(items?.map(({ paragraph, name }) => [paragraph, name])).toEqual([
    [2, "(a)"],
    [3, "(b)"],
  ]);
});

test("a footnote of a cell is one, and its number leads to the note below the section", () => {
  const noted = "```table\n- - Wind[^a]\n  - - closed[^b]\n    - open\n```\n\n[^a]: Any.\n\n[^b]: By two.\n";
  const tree = parseMarkdown(noted);
  expect(printWords(tree.children)).toBe(noted);
  const { html } = renderWords(tree, section, Object.assign({}, answers, { text: noted }));
  expect(html).not.toContain("[^");
  expect(html.match(/<sup class="footnote">/g)).toHaveLength(2);
});

// Lists of documents keep what their items begin with, because the text cites it. All invented.
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { h, imported, item, numbering, p, styles, wordFile } from "./imported";

const word = async (body: string, ...lists: Parameters<typeof numbering>) =>
  (await imported("kites.docx", wordFile(h("3.9.1 Dawn") + body, { "styles.xml": styles({}), "numbering.xml": numbering(...lists) })))
    .words["3.9.1"];
const page = async (body: string) => {
  const { words, changed } = await imported("kites.html", `<h1>3.9 Invented</h1><h2>3.9.1 Dawn</h2>${body}`);
  return [words["3.9.1"], changed];
};

test("letters, Roman numerals and numbers in brackets of a Word document stay as words, on every level", async () => {
  const levels: [string, string][] = [
    ["lowerLetter", "(%1)"],
    ["upperRoman", "%2."],
    ["decimal", "%1.%3"],
  ];
  const body = item("red", 1) + item("dark", 1, 1) + item("darker", 1, 1) + item("wine", 1, 2) + item("blue", 1);
  expect(await word(body, levels)).toBe("- (a) red\n  - I. dark\n  - II. darker\n    - a.1 wine\n- (b) blue");
  expect(await word(item("one", 1) + item("two", 1), [["decimal", "(%1)"]])).toBe("- (1) one\n- (2) two");
  expect(await word(item("one", 1) + item("two", 1), [["decimalZero", "%1)"]])).toBe("- 01\\) one\n- 02\\) two");
});

test("two lists in a row stay two, and each keeps its numbers", async () => {
  const body = item("three", 1) + item("four", 1) + item("first", 2) + item("second", 2) + item("a letter", 3);
  expect(await word(body, [["decimal", "%1.", 3]], [["decimal", "%1."]], [["lowerLetter", "%1)"]])).toBe(
    "3. three\n4. four\n\n1) first\n2) second\n\n- a) a letter",
  );
});

test("numbers keep the sign after them, point or bracket, whatever the document is", async () => {
  expect(await word(item("one", 1) + item("two", 1), [["decimal", "%1)"]])).toBe("1) one\n2) two");
  expect((await imported("kites.md", "# 3.9 Invented\n\n## 3.9.1\n\n3) three\n4) four\n")).words["3.9.1"]).toBe("3) three\n4) four");
  expect((await imported("kites.txt", "3.9 Invented\n\n3.9.1\n\n1) one\n2) two\n3. three\n")).words["3.9.1"]).toBe(
    "1) one\n2) two\n\n3. three",
  );
});

test("a numbered list right after another gets the other sign, because Markdown would make one of them, and the report says so", async () => {
  const lists = numbering([["decimal", "%1."]], [["decimal", "%1."]]);
  const body = h("3.9.1 Dawn") + item("one", 1) + item("two", 1) + item("one again", 2);
  const { words, told } = await imported("kites.docx", wordFile(body, { "styles.xml": styles({}), "numbering.xml": lists }));
  expect([words["3.9.1"], told]).toEqual(["1. one\n2. two\n\n1) one again", ["list-sign: 1) one again"]]);
});

test("a list that goes on after a paragraph counts on", async () => {
  expect(await word(item("red", 1) + p("Then:") + item("blue", 1), [["lowerRoman", "%1."]])).toBe("- i. red\n\nThen:\n\n- ii. blue");
});

test("a page's lists keep their letters, however the page says them", async () => {
  expect(await page('<ol type="a" start="3"><li>red</li><li><p>blue</p></li></ol>')).toEqual(["- c. red\n- d. blue", []]);
  expect(await page('<ol style="list-style-type: upper-roman"><li>red<ol type="A"><li>dark</li></ol></li></ol>')).toEqual([
    "- I. red\n  - A. dark",
    [],
  ]);
  expect(await page('<ol><li>red</li><li value="5">blue</li></ol>')).toEqual(["1. red\n\n5) blue", []]);
});

test("lettered lines of a text are lists, alone and inside others", async () => {
  const { words, changed } = await imported(
    "kites.txt",
    "3.9 Invented\n\n3.9.1\n\nFly it:\n\n(a) high,\n    in any wind;\n(b) low.\n    (i) by one\n    (ii) by two\n\nThe end (a) of it.\n\nA. Smith flies.\n",
  );
  expect([words["3.9.1"], changed]).toEqual([
    "Fly it:\n\n- (a) high, in any wind;\n- (b) low.\n  - (i) by one\n  - (ii) by two\n\nThe end (a) of it.\n\nA. Smith flies.",
    [],
  ]);
});

test("terms with what they mean are a list of terms", async () => {
  const list = "<dl><div><dt>Kite</dt><dt><b>Flyer</b></dt><dd>It flies.</dd><dd><p>It is red.</p><p>It is high.</p></dd></div></dl>";
  expect(await page(list)).toEqual(["Kite\n**Flyer**\n:   It flies.\n\n:   It is red.\n\n    It is high.", []]);
  expect(await page("<dl><dd>Alone.</dd><dt>Kite</dt></dl>")).toEqual(["Alone.\n\nKite", []]);
});

test("boxes that can be ticked are words", async () => {
  expect(await page('<ul><li><input type="checkbox" checked> Red</li></ul><p><input type="checkbox"> Blue</p>')).toEqual([
    "- ☑ Red\n\n☐ Blue",
    [],
  ]);
});

test("lists of an OpenDocument text keep their letters, brackets and levels", async () => {
  const level = (n: number, format: string, rest = "") =>
    `<text:list-level-style-number text:level="${n}" style:num-format="${format}" style:num-suffix=")" ${rest}/>`;
  const listStyle =
    `<text:list-style style:name="L1">${level(1, "1", 'style:num-suffix="."')}${level(2, "a", 'style:num-prefix="("')}</text:list-style>`.replace(
      'style:num-suffix=")" style:num-suffix="."',
      'style:num-suffix="."',
    );
  const li = (text: string, inner = "") => `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;
  const body = `<text:p>3.9 Invented</text:p><text:p>3.9.1</text:p><text:list text:style-name="L1">${li("red", `<text:list>${li("dark")}${li("wine")}</text:list>`)}${li("blue")}</text:list>`;
  const names = ["office", "text", "style"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");
  const content = `<office:document-content ${names}><office:automatic-styles>${listStyle}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const { words, changed } = await imported("kites.odt", zipSync({ "content.xml": strToU8(content) }));
  expect([words["3.9.1"], changed]).toEqual(["1. red\n   - (a) dark\n   - (b) wine\n2. blue", []]);
});

test("typed items of two kinds are lists inside one another, whatever their signs, and a letter stays one", async () => {
  const lines = (...marks: string[]) => page(marks.map((mark) => `<p>${mark} kite</p>`).join(""));
  expect(await lines("(a)", "(b)", "(i)", "(ii)", "(c)")).toEqual(["- (a) kite\n- (b) kite\n  - (i) kite\n  - (ii) kite\n- (c) kite", []]);
  expect(await lines("(1)", "a)", "i)", "ii)", "b)", "(2)")).toEqual([
    "- (1) kite\n  - a) kite\n    - i) kite\n    - ii) kite\n  - b) kite\n- (2) kite",
    [],
  ]);
  expect(await lines("(g)", "(h)", "(i)", "(j)")).toEqual(["- (g) kite\n- (h) kite\n- (i) kite\n- (j) kite", []]);
  expect(await lines("(h)", "(i)", "(ii)", "(i)")).toEqual(["- (h) kite\n  - (i) kite\n  - (ii) kite\n- (i) kite", []]);
});

test("typed items that begin anew, or one alone of another kind, are items of the one list", async () => {
  const lines = (...marks: string[]) => page(marks.map((mark) => `<p>${mark} kite</p>`).join(""));
  expect(await lines("(a)", "(b)", "(a)", "(b)")).toEqual(["- (a) kite\n- (b) kite\n- (a) kite\n- (b) kite", []]);
  expect(await lines("(a)", "(b)", "(i)", "(c)")).toEqual(["- (a) kite\n- (b) kite\n- (i) kite\n- (c) kite", []]);
});

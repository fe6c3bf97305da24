import { expect, test } from "vitest";
import { imported } from "./imported";

const page = (body: string) => imported("page.html", `<h1>3.9 Invented</h1><h2>3.9.1</h2>${body}`);

test("Word's filtered pages give their lists, and a heading keeps its number once", async () => {
  const sign = (words: string) => `<span style='mso-list:Ignore'>${words}<span>&nbsp;&nbsp; </span></span>`;
  const item = (level: number, mark: string, words: string) =>
    `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level${level} lfo1'>${sign(mark)}${words}</p>`;
  const html = `${item(1, "·", "oars")}${item(2, "o", "long")}${item(1, "·", "sails")}<p>Then:</p>${item(1, "(a)", "red")}${item(1, "(b)", "blue")}`;
  const { words, changed } = await page(`${html}<h2>${sign("3.9.2")} Ropes</h2><p>None.</p>`);
  expect(words["3.9.1"]).toBe("- oars\n  - long\n- sails\n\nThen:\n\n- (a) red\n- (b) blue");
  expect([words["3.9.2"], changed]).toEqual(["None.", []]);
});

test("Google Docs' bold, its lists inside lists, its comments and its redirects are read", async () => {
  const { words, told, changed } = await imported(
    "doc.html",
    '<html><head><style>.c1{font-weight:700}</style></head><body><h1>3.9 Invented</h1><h2>3.9.1</h2><p>Never <span class="c1">alone</span>.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>' +
      '<ol class="lst-kix_x-0 start"><li>One</li></ol><ul class="lst-kix_x-1 start"><li>inner</li></ul><ol class="lst-kix_x-0" start="2"><li>Two</li></ol>' +
      '<p><a href="https://www.google.com/url?q=https://www.example.org/ropes&amp;sa=D">ropes</a></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is it?</span></p></div></body></html>',
  );
  expect(words["3.9.1"]).toBe("Never **alone**.\n\n1. One\n   - inner\n2. Two\n\n[ropes](https://www.example.org/ropes)");
  expect([told, changed]).toEqual([["comment: [a]Is it?"], []]);
});

test("headings by their role are headings, and the marks beside headings are none of their words", async () => {
  const { titles, told } = await page(
    '<p>One.</p><div role="heading" aria-level="2">3.9.2 Ropes<a href="#ropes">#</a></div><p>Two.</p><h2 id="nets">3.9.3 Nets<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2><p>Three.</p>',
  );
  expect(titles).toEqual({ "3.9.1": undefined, "3.9.2": "Ropes", "3.9.3": "Nets" });
  expect(told).toEqual(["form-field: [edit]"]);
});

test("a table that lays out the page, or frames a text, is no table", async () => {
  const menu = '<td><a href="a.htm">Home</a><br><a href="b.htm">Rules</a></td>';
  const text = "<p>No vessel shall exceed five knots in the harbour, at the quay or by the steps, whatever its master says.</p>".repeat(3);
  const old = await imported("old.html", `<table width=100%><tr>${menu}<td><p>3.9 Byelaws</p><p>3.9.1</p>${text}</td></tr></table>`);
  expect(old.words["3.9.1"].split("\n\n")).toHaveLength(3);
  expect(old.told).toEqual(["menu: Home Rules"]);
  expect((await page("<table><tr><td><p>Framed.</p><p>Twice.</p></td></tr></table>")).words["3.9.1"]).toBe("Framed.\n\nTwice.");
});

test("typed bullets and letters are lists, one sign alone is not, and a sentence is no heading", async () => {
  const { words, told, changed } = await page(
    "<p>• red</p><p>• blue</p><p>Then:</p><p>(a) one</p><p>(b) two</p><p>- alone</p><h3>A pilot boards by the ladder on the lee side, which the master has rigged, and nobody stands below it.</h3>",
  );
  expect(words["3.9.1"]).toBe(
    "- red\n- blue\n\nThen:\n\n- (a) one\n- (b) two\n\n\\- alone\n\nA pilot boards by the ladder on the lee side, which the master has rigged, and nobody stands below it.",
  );
  expect([told.map((one) => one.split(":")[0]), changed]).toEqual([["long-heading", "typed-items"], []]);
});

test("links inside a document lead to its sections; one to its own section, or nowhere, keeps its words", async () => {
  const { words, told } = await page(
    '<p><a href="#nets">nets</a>, <a href="#own">here</a>, <a href="#gone">gone</a></p><p id="own">Own.</p><h2 id="nets">3.9.2 Nets</h2><p>Dry.</p>',
  );
  expect(words["3.9.1"]).toBe("[nets](section:3.9.2), here, gone\n\nOwn.");
  expect(told).toEqual(["lost-link: “gone” to #gone", "lost-link: “here” to #own"]);
});

test("a numbered line in a text never gets another number, and lines with leader dots are a list of contents", async () => {
  const { words, told, changed } = await imported(
    "rules.txt",
    "3.9 Invented\n\nTable of Contents\n\n1.  Dawn . . . . . . . . 2\n2.  Dusk . . . . . . . . 3\n\n3.9.1\n\nThe steps:\n\n1. Look.\n\n2. Run.\n\n1. Look again.\n",
  );
  expect(words["3.9.1"]).toBe("The steps:\n\n1. Look.\n2. Run.\n\n1) Look again.");
  expect([told.filter((one) => one.startsWith("contents")).length, changed]).toEqual([3, []]);
});

test("HTML in Markdown keeps its words, and attributes of headings are left out", async () => {
  const { titles, words, told, changed } = await imported(
    "kites.md",
    "# 3.9 Kites {#kites .unnumbered}\n\n## 3.9.1 Red {.red}\n\nOne<br>two.\n\n<details><summary>More &amp; more</summary>\n\nInside.\n\n</details>\n",
  );
  expect([titles, words]).toEqual([{ "3.9.1": "Red" }, { "3.9.1": "One\\\ntwo.\n\nMore & more\n\nInside." }]);
  expect([told.every((one) => one.startsWith("code: ")), changed]).toEqual([true, []]);
});

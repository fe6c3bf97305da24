// Web pages as councils and builders of websites make them: the text is imported, and what is around it left out and reported. All
// invented.
import { expect, test } from "vitest";
import { readDocument } from "../../../lib/import/read-document";
import { plain } from "../../../lib/import/section-lines";
import { imported } from "./imported";

const text = "<h1>3.9 Invented</h1><h2>3.9.1 Dawn</h2><p>A kite flies.</p><h2>3.9.2 Dusk</h2><p>It is down.</p>";
const whole = { "3.9.1": "A kite flies.", "3.9.2": "It is down." };
const read = async (html: string) => {
  const { words, told, changed } = await imported("kites.html", `<html><body>${html}</body></html>`);
  expect(changed).toEqual([]);
  return [words, told];
};

test.each([
  ["a form", `<form><input type="hidden" value="x">${text}</form>`],
  ["forms in forms of a builder", `<div><form action="./a.aspx"><div><span>${text}</span></div></form></div>`],
  ["<main>", `<main>${text}</main>`],
  ["an article in a role", `<div role="main"><article>${text}</article></div>`],
  ["an accordion of buttons", text.replace(/<h2>(.*?)<\/h2>/g, '<h2><button type="button"><span>$1</span></button></h2>')],
  [
    "an accordion of summaries",
    text.replace(/<h2>(.*?)<\/h2><p>(.*?)<\/p>/g, "<details><summary><h2>$1</h2></summary><p>$2</p></details>"),
  ],
  ["a table that lays it out", `<table><tr><td>${text}</td></tr></table>`],
  [
    "panels that are closed",
    text.replace(
      /<h2>((\S+) .*?)<\/h2><p>(.*?)<\/p>/g,
      '<h2><button aria-expanded="false" aria-controls="$2">$1</button></h2><div id="$2" hidden><p>$3</p></div>',
    ),
  ],
  [
    "panels that a style closes",
    `<style>.accordion-panel{display:none}</style>${text.replace(/<p>(.*?)<\/p>/g, '<div class="accordion-panel"><p>$1</p></div>')}`,
  ],
  ["headings in a header of the article", `${text.replace(/<h1>.*<\/h1>/, "<article><header>$&</header>")}</article>`],
])("a page in %s is read whole", async (_what, html) => {
  expect(await read(html)).toEqual([whole, []]);
});

test.each([
  ["page-frame", "<footer><p>© Nobody. Privacy.</p></footer>", "© Nobody. Privacy."],
  ["page-frame", "<aside><h2>Latest news</h2><p>A storm.</p></aside>", "Latest news A storm."],
  ["page-frame", '<div id="footer">Nobody 2020</div>', "Nobody 2020"],
  ["page-frame", '<div role="contentinfo">Nobody 2020</div>', "Nobody 2020"],
  ["menu", '<ul class="main-menu"><li><a href="/a">Home</a></li><li><a href="/b">Kites</a></li></ul>', "Home Kites"],
  ["menu", '<div class="breadcrumb"><a href="/">Home</a> <a href="/k">Kites</a></div>', "Home Kites"],
  ["menu", '<a href="#content">Skip to main content</a>', "Skip to main content"],
  ["share-links", '<p><a href="https://x.example.org">Share on Facebook</a> <a href="mailto:">Email</a></p>', "Share on Facebook Email"],
  ["cookies", "<div><p>We use cookies to count kites.</p><button>Accept all</button></div>", "We use cookies to count kites. Accept all"],
  ["cookies", '<div class="cookie-banner">This site has cookies.</div>', "This site has cookies."],
])("%s: %s", async (kind, html, said) => {
  expect(await read(text + html)).toEqual([whole, [`${kind}: ${said}`]]);
  const [words, told] = await read(html + text);
  expect([words, told]).toEqual([whole, [`${kind}: ${said}`]]);
});

test("what is around <main> is left out, whatever it is", async () => {
  expect(await read(`<div><p>Nobody’s harbour</p><div><main>${text}</main></div><div>More like this</div></div>`)).toEqual([
    whole,
    ["page-frame: Nobody’s harbour", "page-frame: More like this"],
  ]);
});

test.each([
  ["a note beside the words", "<article>BEFORE<aside><p>Kites need wind.</p></aside></article>", "Kites need wind."],
  ["the source of a quotation", "BEFORE<blockquote><p>Fly.</p><footer>A warden</footer></blockquote>", "> Fly.\n>\n> A warden"],
  [
    "words on cookies and consent",
    'BEFORE<div id="consent"><p>Ask before you share. Cookies are no consent.</p></div>',
    "Ask before you share. Cookies are no consent.",
  ],
  ["links that are the text", 'BEFORE<ul><li><a href="https://a.example.org">Kites</a></li></ul>', "- [Kites](https://a.example.org/)"],
])("%s stays", async (_what, html, expected) => {
  const [words] = await read(html.replace("BEFORE", text));
  expect((words as typeof whole)["3.9.2"]).toBe(`It is down.\n\n${expected}`);
});

test("headings that lead back to the contents are headings, and footnotes are still footnotes", async () => {
  const contents = '<ul><li><a id="t1" href="#s1">3.9.1 Dawn</a></li><li><a id="t2" href="#s2">3.9.2 Dusk</a></li></ul>';
  const linked = '<div class="section" id="s1"><h2><a href="#t1">3.9.1 Dawn</a></h2><p>A kite<a id="r1" href="#n1">1</a> flies.</p></div>';
  const other = '<h2 id="s2"><a href="#t2">3.9.2 Dusk</a></h2><p>It is down.</p><p id="n1"><a href="#r1">1</a> Red.</p>';
  const [words, told] = await read(`<h1>3.9 Invented</h1>${contents}${linked}${other}`);
  expect(words).toEqual({ "3.9.1": "A kite[^1] flies.\n\n[^1]: Red.", "3.9.2": "It is down." });
  expect((told as string[]).filter((one) => one.startsWith("contents"))).toEqual(["contents: 3.9.1 Dawn 3.9.2 Dusk"]);
});

test("the name of the website above the title is left out, and a heading that leads to its own page is the title", async () => {
  const site = '<h1><a href="../index.html">Invented Harbour</a></h1>';
  expect(await read(`${site}${text}`)).toEqual([whole, ["page-frame: Invented Harbour"]]);
  const own = '<h1><a href="kites.html">3.9 Invented</a></h1><h2>3.9.1 Dawn</h2><p>A kite flies.</p><h2>3.9.2 Dusk</h2><p>It is down.</p>';
  expect((await read(own))[0]).toEqual(whole);
});

test("a heading that leads back to the list of contents is a heading, though its link is called so", async () => {
  const back = (id: string, words: string) => `<h2><a class="toc-backref" href="#${id}">${words}</a></h2>`;
  const html = `<h1>Invented kites</h1><nav class="contents"><a id="t1" href="#a">Dawn</a> <a id="t2" href="#b">Dusk</a></nav>${back("t1", "Dawn")}<p>A kite flies.</p>${back("t2", "Dusk")}<p>It is down.</p>`;
  const source = await readDocument("kites.html", Buffer.from(html));
  expect(source?.blocks.map(({ node }) => `${node.type} ${plain(node)}`)).toEqual([
    "heading Invented kites",
    "heading Dawn",
    "paragraph A kite flies.",
    "heading Dusk",
    "paragraph It is down.",
  ]);
});

test("words with an empty paragraph between them are two paragraphs", async () => {
  const html = text.replace("<p>A kite flies.</p>", "A kite flies.\n<p></p>\nIt is <b>red</b>.<div></div>And blue.");
  expect(await read(html)).toEqual([{ ...whole, "3.9.1": "A kite flies.\n\nIt is **red**.\n\nAnd blue." }, []]);
});

test("icons in a font of the website are left out and named", async () => {
  const html = text.replace("A kite", '<i class="fa">\ue001</i> A kite <label>\uf17c/\uf179</label>');
  const [words, told] = await read(html);
  expect([words, told]).toEqual([{ ...whole, "3.9.1": "A kite / flies." }, ["symbol: U+E001", "symbol: U+F17C", "symbol: U+F179"]]);
});

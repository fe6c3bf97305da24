import { expect, test } from "vitest";
import { readDrawing } from "../../../lib/content/drawing";
import { Problems } from "../../../lib/content/problem";

// All drawings here are invented.
function check(inner: string, attributes = ""): string[] {
  const problems = new Problems();
  readDrawing({ path: "a.svg", text: `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} viewBox="0 0 9 9">${inner}</svg>` }, problems);
  return problems.list.map(({ message }) => message.replace(/^This SVG image contains |(?:, which is not allowed)?\.$/g, ""));
}

test.each([
  '<title>A kite</title><path d="M0 0h9"/><text x="1">wet \\ dry</text>',
  '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)" width="9" height="9"/><use href="#b"/>',
  "<style>.a { fill: url('#a') }</style>",
])("shapes and words are a drawing: %s", (inner) => expect(check(inner)).toEqual([]));

test("ignores what drawing programs add", () => {
  expect(check('<ink:view ink:zoom="2"/>', 'xmlns:ink="http://www.inkscape.org/namespaces/inkscape"')).toEqual([]);
});

test.each([
  ["<script>1</script>", "<script>"],
  ["<s:script>1</s:script>", "<s:script>"],
  ["<h:iframe/>", "<h:iframe>"],
  ["<image href='#a'/>", "<image>"],
  ["<animate attributeName='href'/>", "<animate>"],
  ['<g onload="1"/>', "the script onload"],
  ['<use x:href="a.svg#b"/>', "the address “a.svg#b”"],
  ['<g style="fill: url(//a.example)"/>', "“url(//a.example)”"],
  ['<g style="fill: u\\72l(a)"/>', "“\\72l(a)”"],
  ["<style>@import 'a.css';</style>", "“@import 'a.css'”"],
  ["<style><![CDATA[a { fill: url( 'https://a.example' ) }]]></style>", "“url( 'https://a.example' )”"],
])("%s is reported as %s", (inner, told) => {
  const names = 'xmlns:s="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:x="http://www.w3.org/1999/xlink"';
  expect(check(inner, names)).toEqual([told]);
});

test.each([
  ["that cannot be read", "url/**/(https://x.example/a)", "“url/**/(https://x.example/a)”"],
  ["of brackets in one another", "rgb(".repeat(5_000), "brackets nested more than 20 levels deep"],
])("a value %s is reported", (_what, value, told) => {
  expect(check(`<rect fill="${value}"/>`)).toEqual([told]);
  expect(check(`<style>.a { fill: ${value} }</style>`)).not.toEqual([]);
});

test("rejects style rules nested thousands deep", () => {
  expect(check(`<style>${"@media a{".repeat(30_000)}</style>`)).toEqual(["brackets nested more than 20 levels deep"]);
});

test("reports a file that is not XML", () => {
  expect(check("<g>")).toEqual([expect.stringContaining("This is not a valid SVG image")]);
});

test("rejects a drawing in another encoding", () => {
  const problems = new Problems();
  const text = `<?xml version="1.0" encoding="Shift_JIS"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>`;
  readDrawing({ path: "a.svg", text }, problems);
  expect(problems.list.map(({ message }) => message)).toEqual(["This SVG image contains the encoding Shift_JIS, which is not allowed."]);
});

const uses = (count: number) =>
  Array.from({ length: count }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`).join("");

test.each([
  ["shapes used in shapes", `<rect id="a0"/>${uses(9)}`],
  ["a pattern in its own fill", '<pattern id="a"><rect fill="url(#a)"/></pattern><rect style="fill:url(#a)"/>'],
  [
    "a class that leads to it",
    `<style>.k{mask:url(#a9)}</style><rect id="a0"/><mask id="a9">${uses(8)}<use href="#a8"/></mask><g class="k"/>`,
  ],
  ["octaves", '<filter id="f"><feTurbulence numOctaves="1000"/></filter>'],
  ["dashes", '<path d="M0 0h1000000" stroke-dasharray="0.001"/>'],
  ["depth", "<g>".repeat(5000) + "</g>".repeat(5000)],
])("rejects a drawing that would freeze browsers: %s", (_what, inner) => {
  expect(check(inner)).toEqual([expect.stringContaining("would freeze browsers")]);
});

test.each(["url(/*#*/http://x.example/a)", "url(\nhttp://x.example/a)", "blur(9000px)", "var(--a)"])(
  "the style fill: %s is refused",
  (value) => {
    expect(check(`<rect style="fill:${value}"/>`)).toHaveLength(1);
  },
);

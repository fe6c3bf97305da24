import { expect, test } from "vitest";
import { unsafeInDrawing } from "../../../lib/content/drawing";

// All drawings here are invented.
const check = (inner: string, attributes = "") =>
  unsafeInDrawing(new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes} viewBox="0 0 9 9">${inner}</svg>`));

test.each([
  '<title>A kite</title><path d="M0 0h9"/><text x="1">wet \\ dry</text>',
  '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)" width="9" height="9"/><use href="#b"/>',
  "<style>.a { fill: url('#a') }</style>",
])("shapes and words are a drawing: %s", (inner) => expect(check(inner)).toBeUndefined());

test("what a drawing program adds for itself is let be", () => {
  expect(check('<ink:view ink:zoom="2"/>', 'xmlns:ink="http://www.inkscape.org/namespaces/inkscape"')).toBeUndefined();
});

test.each([
  ["<script>1</script>", "<script>"],
  ["<s:script>1</s:script>", "<s:script>"],
  ["<h:iframe/>", "<h:iframe>"],
  ["<image href='a.png'/>", "<image>"],
  ["<animate attributeName='href'/>", "<animate>"],
  ['<g onload="1"/>', 'onload="…"'],
  ['<use x:href="a.svg#b"/>', 'x:href="a.svg#b"'],
  ['<g style="fill: url(//a.example)"/>', "url(//a.example)"],
  ['<g style="fill: u\\72l(a)"/>', "\\"],
  ["<style>@import 'a.css';</style>", "@import"],
  ["<style><![CDATA[a { fill: url( 'https://a.example' ) }]]></style>", "url( 'https://a.example' )"],
  ["<g>", "it is not well-formed XML in UTF-8"],
])("%s is told as %s", (inner, told) => {
  const names = 'xmlns:s="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:x="http://www.w3.org/1999/xlink"';
  expect(check(inner, names)).toBe(told);
});

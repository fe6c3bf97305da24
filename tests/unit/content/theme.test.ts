import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadManual } from "../../../lib/content/get-manual";
import { invented } from "./broken-manual";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portal-look-"));
  cpSync(invented, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function set(line: string): void {
  const name = join(folder, "manual.yml");
  writeFileSync(name, `${readFileSync(name, "utf8")}${line}\n`);
}

test.each([
  ['"#7b1fa2"', "#7b1fa2"],
  ['"#7B1FA2"', "#7b1fa2"],
  ["7b1fa2", "#7b1fa2"],
  ["'#a05'", "#aa0055"],
  // Digits alone are no number here.
  ["115588", "#115588"],
])("colour: %s is %s", (written, colour) => {
  set(`colour: ${written}`);
  expect(loadManual(folder).colour).toBe(colour);
});

// Without quotation marks # begins a comment.
test.each(["#7b1fa2", "purple", '"#7b1fa"', '"rgb(0, 0, 0)"'])("colour: %s is rejected with an example", (written) => {
  set(`colour: ${written}`);
  expect(() => loadManual(folder)).toThrow(
    'Invalid “colour”: it must be # and six characters from 0-9 and a-f, in quotation marks, like "#0a5a6b".',
  );
});

// As drawing programs write: a declaration, a document type, notes of their own, a style sheet inside.
const drawing = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:program="https://program.example.org" viewBox="0,0 120 48.5" program:file="C:\\invented.svg">
  <title>Invented</title>
  <metadata><program:rights program:resource="https://program.example.org/"/></metadata>
  <style><![CDATA[ .a { fill: url(#shade) } ]]></style>
  <defs><linearGradient id="shade"><stop offset="0" stop-color="#555"/></linearGradient><path id="p" d="M0 0h9v9z"/></defs>
  <use xlink:href="#p" class="a"/>
  <rect width="9" height="9" style="fill:url( '#shade' )"/>
</svg>
`;

test("a drawing as programs write it is taken as it is, with its shape", () => {
  set("logo: logo.svg");
  writeFileSync(join(folder, "logo.svg"), drawing);
  expect(loadManual(folder).logo).toEqual({ drawing, width: 120, height: 48.5 });
});

test.each([
  [
    "an entity, which may be replaced with anything",
    drawing.replace('svg11.dtd"', 'svg11.dtd" [<!ENTITY x "<script/>">]').replace("Invented", "&x;"),
  ],
  ["no size", drawing.replace("viewBox", "data-box")],
  ["a picture of dots", "\u0089PNG"],
  ["a web page", "<html><body>Invented</body></html>"],
])("a drawing with %s is refused", (_what, text) => {
  set("logo: logo.svg");
  writeFileSync(join(folder, "logo.svg"), text);
  expect(() => loadManual(folder)).toThrow(/logo\.svg:\d+:\d+ {2}(?:invalid-drawing|control-character)\n/);
});

test.each([
  ["a document type that gives elements a script", drawing.replace('svg11.dtd"', 'svg11.dtd" [<!ATTLIST svg onload CDATA "alert(1)">]')],
  ["a style sheet divided by a comment", drawing.replace("<![CDATA[ .a { fill: url(#shade) } ]]>", "@im<!-- -->port 'a.css';")],
  ["a style sheet as CDATA", drawing.replace("url(#shade)", "url(https://elsewhere.example.org)")],
  ["an address in upper case", drawing.replace("url( '#shade' )", "URL( 'https://elsewhere.example.org' )")],
  ["a script behind a prefix", drawing.replace("<title>", "<svg:script>alert(1)</svg:script><title>")],
  ["a base for its addresses", drawing.replace("<use ", '<use xml:base="https://elsewhere.example.org/" ')],
])("a drawing with %s is refused as one that does more", (_what, text) => {
  expect(text).not.toBe(drawing);
  set("logo: logo.svg");
  writeFileSync(join(folder, "logo.svg"), text);
  expect(() => loadManual(folder)).toThrow("unsafe-drawing\n  This SVG image contains");
});

test.each(["logo.png", "../logo.svg", "pictures/logo.svg", "https://example.org/logo.svg"])(
  "logo: %s gets a message that says what it must name",
  (name) => {
    set(`logo: ${name}`);
    expect(() => loadManual(folder)).toThrow("it must be the name of an SVG image next to manual.yml, like logo.svg");
  },
);

test("a drawing that manual.yml does not name is no part of the manual", () => {
  writeFileSync(join(folder, "logo.svg"), drawing);
  expect(() => loadManual(folder)).toThrow("logo.svg:1:1  unknown-file");
});

// What OpenDocument texts have besides paragraphs and lists: every word is imported, or named as left out. All invented.
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "../../../lib/import/read-document";
import { plain } from "../../../lib/import/section-lines";
import { imported } from "./imported";

const oasis = "urn:oasis:names:tc:opendocument:xmlns:";
const names = { office: "office", text: "text", style: "style", table: "table", draw: "drawing", form: "form" };
const spaces = `xmlns:svg="${oasis}svg-compatible:1.0" ${Object.entries(names)
  .map(([prefix, name]) => `xmlns:${prefix}="${oasis}${name}:1.0"`)
  .join(" ")} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:math="http://www.w3.org/1998/Math/MathML"`;

const p = (words: string) => `<text:p>${words}</text:p>`;
const counted = (name: string, format: string) =>
  `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-format="${format}" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>`;

/** An OpenDocument text with these words in its first section; `files` are more of its files. */
function textFile(body: string, files: Record<string, string> = {}, change = (text: string) => text): Uint8Array {
  const text = `${p("3.9 Invented")}${p("3.9.1")}${body}${p("3.9.2")}${p("It is down.")}`;
  const content = `<office:document-content ${spaces}><office:automatic-styles>${counted("L1", "1")}${counted("L2", "א, י, ק, ...")}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  const all = Object.entries({ ...files, "content.xml": change(content) }).map(([name, tree]) => [name, strToU8(tree)]);
  return zipSync(Object.fromEntries(all));
}

const read = (...given: Parameters<typeof textFile>) => imported("kites.odt", textFile(...given));

test("paragraphs that are counted without a list are one, and a later one goes on with it", async () => {
  const counted = (level: number, words: string) =>
    `<text:numbered-paragraph text:list-id="n1" text:level="${level}" text:style-name="L1">${p(words)}</text:numbered-paragraph>`;
  const { words, changed } = await read(counted(1, "red") + counted(2, "dark") + counted(1, "blue") + p("Then:") + counted(1, "green"));
  expect([words["3.9.1"], changed]).toEqual(["1. red\n   - a) dark\n2. blue\n\nThen:\n\n3. green", []]);
});

test("numbers in a script that is not counted here are in figures, and the report says so", async () => {
  const list = `<text:list text:style-name="L2"><text:list-item>${p("red")}</text:list-item></text:list>`;
  const { words, told, changed } = await read(list);
  expect([words["3.9.1"], told, changed]).toEqual(["1. red", ["number-format: 1. red"], []]);
});

test("elements are known by their namespaces, whatever their prefixes", async () => {
  const { words, changed } = await read(p("A kite flies."), {}, (text) =>
    text.replaceAll("xmlns:text=", "xmlns:ns0=").replace(/(<\/?|\s)text:/g, "$1ns0:"),
  );
  expect([words["3.9.1"], changed]).toEqual(["A kite flies.", []]);
});

test("a heading whose number was taken off is not counted, and the next one is the first", async () => {
  const outline = '<text:outline-style><text:outline-level-style text:level="2" style:num-format="1"/></text:outline-style>';
  const off = '<style:style style:name="P1" style:parent-style-name="Heading_20_1" style:list-style-name=""/>';
  const h = (style: string, words: string) => `<text:h text:style-name="${style}" text:outline-level="2">${words}</text:h>`;
  const file = textFile(h("P1", "Foreword") + h("Heading_20_1", "Kites"), {}, (text) =>
    text.replace("<office:automatic-styles>", `<office:styles>${outline}</office:styles><office:automatic-styles>${off}`),
  );
  const source = await readDocument("kites.odt", Buffer.from(file));
  expect(source?.blocks.flatMap(({ node }) => (node.type === "heading" ? plain(node) : []))).toEqual(["Foreword", "1 Kites"]);
});

test("letters in a font of symbols are the signs that it shows", async () => {
  const style = (name: string, font: string) =>
    `<style:style style:name="${name}"><style:text-properties style:font-name="${font}"/></style:style>`;
  const shown = (name: string, letter: string) => `<text:span text:style-name="${name}">${letter}</text:span>`;
  const { words, told, changed } = await read(p(`${shown("T1", "\uf0fc")}${shown("T1", "ü")} red${shown("T2", "\uf0c9")}`), {}, (text) =>
    text.replace(
      "<office:automatic-styles>",
      `<office:font-face-decls><style:font-face style:name="Wingdings1" svg:font-family="Wingdings"/></office:font-face-decls><office:automatic-styles>${style("T1", "Wingdings1")}${style("T2", "Webdings")}`,
    ),
  );
  expect([words["3.9.1"], told, changed]).toEqual(["✓✓ red", ["symbol: Webdings C9"], []]);
});

test("words with their reading above them keep both", async () => {
  const ruby = "<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>";
  const { words, changed } = await read(p(`In ${ruby}.`));
  expect([words["3.9.1"], changed]).toEqual(["In 東京 (とうきょう).", []]);
});

test("a box that can be ticked is a word with its label, and a field that is filled in is named", async () => {
  const forms =
    '<office:forms><form:form><form:checkbox form:id="c1" form:label="flown" form:current-state="checked"/><form:text form:id="c2" form:current-value="Kite 7"/></form:form></office:forms>';
  const control = (id: string) => `<draw:control draw:control="${id}"/>`;
  const { words, told, changed } = await read(forms + p(`Today: ${control("c1")}, by ${control("c2")}`));
  expect([words["3.9.1"], told, changed]).toEqual(["Today: ☑ flown, by", ["form-field: Kite 7"], []]);
});

test("formulas are written on a line where that says the same, and named where not; words of charts are named", async () => {
  const object = (name: string) => `<draw:frame><draw:object xlink:href="./${name}"/></draw:frame>`;
  const inside = "<draw:frame><draw:object><math:math><math:mi>E</math:mi></math:math></draw:object></draw:frame>";
  const math = (words: string) => `<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics>${words}</semantics></math>`;
  const { words, told, changed } = await read(
    p(`So ${object("Object 1")} and ${inside}.`) + p(object("Object 2")) + p(object("Object 3")),
    {
      "Object 1/content.xml": math("<mrow><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><mfrac><mi>b</mi><mi>c</mi></mfrac></mrow>"),
      "Object 2/content.xml": math('<msqrt><mi>a</mi></msqrt><annotation encoding="StarMath 5.0">sqrt a</annotation>'),
      "Object 3/content.xml": `<office:document-content ${spaces}><office:chart>${p("Kites lost")}</office:chart></office:document-content>`,
    },
  );
  expect([words["3.9.1"], changed]).toEqual(["So a²+b/c and E.", []]);
  expect(told).toEqual(["line-formula: a²+b/c", "line-formula: E", "formula: sqrt a", "chart: Kites lost"]);
});

test("the words of a drawing are kept, and the report says that its shapes are gone", async () => {
  const { words, told, changed } = await read(p(`<draw:g><draw:rect>${p("See it.")}</draw:rect><draw:line/></draw:g>`) + p("<draw:line/>"));
  expect([words["3.9.1"], told, changed]).toEqual(["See it.", ["drawing: See it.", "drawing"], []]);
});

test("programs, words of fields that are not shown, and what a list of contents is made from are no words of the text", async () => {
  const unseen = '<text:variable-set text:name="v" text:display="none">unseen</text:variable-set>';
  const index = `<text:user-index><text:user-index-source><text:index-title-template>Kites</text:index-title-template></text:user-index-source><text:index-body>${p("Kites 4")}</text:index-body></text:user-index>`;
  const { words, told, changed } = await read(p(`A kite flies.${unseen}<text:script>fly()</text:script>`) + index);
  expect([words["3.9.1"], told, changed]).toEqual(["A kite flies.", ["code: fly()", "contents: Kites 4"], []]);
});

test("a heading of level 0, which some programs write above all others, is a heading", async () => {
  const h = (level: number, words: string) => `<text:h text:outline-level="${level}">${words}</text:h>`;
  const source = await readDocument("kites.odt", Buffer.from(textFile(h(0, "All kites") + h(1, "Red ones"))));
  expect(source?.blocks.flatMap(({ node }) => (node.type === "heading" ? `${node.depth} ${plain(node)}` : []))).toEqual([
    "1 All kites",
    "1 Red ones",
  ]);
});

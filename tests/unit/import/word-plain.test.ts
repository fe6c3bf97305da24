// What Word writes in ways that few documents need. All invented.
import { expect, test } from "vitest";
import { h, imported, p, run, wordFile } from "./imported";

const read = (body: string, files = {}, relations = {}) =>
  imported("kites.docx", wordFile(h("3.9.1 Dawn") + body + h("3.9.2 Dusk") + p("It is down."), files, relations));
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;
const field = (instruction: string, result: string) =>
  char("begin") + instruction + char("separate") + (result.startsWith("<") ? result : run(result)) + char("end");

test.each([
  ["of a page", '<w:br w:type="page"/>'],
  ["of a column", '<w:br w:type="column"/>'],
  ["at a tab of the margin", '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>'],
])("words on both sides of a break %s stay two words", async (_what, sign) => {
  const { words, changed } = await read(p(`${run("A kite")}<w:r>${sign}</w:r>${run("flies.")}`));
  expect([words["3.9.1"], changed]).toEqual(["A kite flies.", []]);
});

test("a break of a page alone leaves no empty paragraph", async () => {
  const { words } = await read(`${p("A kite flies.")}${p('<w:r><w:br w:type="page"/></w:r>')}${p("It falls.")}`);
  expect(words["3.9.1"]).toBe("A kite flies.\n\nIt falls.");
});

test("an old sign for a new line is a line break, and a place where a word may be divided is nothing", async () => {
  const { words, changed } = await read(p("<w:r><w:t>A weath</w:t><w:softHyphen/><w:t>ered kite</w:t><w:cr/><w:t>flies.</w:t></w:r>"));
  expect([words["3.9.1"], changed]).toEqual(["A weathered kite\\\nflies.", []]);
});

test("words with a direction of their own are words like others", async () => {
  const { words, changed } = await read(p(`<w:bdo w:val="rtl">${run("A kite")}</w:bdo><w:dir w:val="ltr">${run(" flies.")}</w:dir>`));
  expect([words["3.9.1"], changed]).toEqual(["A kite flies.", []]);
});

test("a drop capital belongs to its word", async () => {
  const { words, changed } = await read(p("A", '<w:framePr w:dropCap="drop" w:lines="3"/>') + p("ll kites fly."));
  expect([words["3.9.1"], changed]).toEqual(["All kites fly.", []]);
});

test("a field that another field only asks for is not read, and the result of the other is", async () => {
  const inner = field(code("MERGEFIELD Wind"), "strong");
  const { words, changed } = await read(p(run("A kite ") + field(code("IF") + inner + code('= "strong" "falls" "flies"'), "falls.")));
  expect([words["3.9.1"], changed]).toEqual(["A kite falls.", []]);
});

test("a field within the result of another is read", async () => {
  const { words } = await read(p(field(code("IF 1 = 1"), run("A kite ") + field(code("MERGEFIELD What"), "flies."))));
  expect(words["3.9.1"]).toBe("A kite flies.");
});

test("letters in a font of symbols are the signs that it shows", async () => {
  const shown = (font: string, text: string) => run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);
  const { words, told, changed } = await read(
    p(`${shown("Wingdings", "ü")}${run(" red, ")}${shown("Symbol", "D 5")}${run(" blue, ")}${shown("Webdings", "9")}${run(" green")}`),
  );
  expect([words["3.9.1"], told, changed]).toEqual(["✓ red, Δ 5 blue, green", ["symbol: Webdings 39"], []]);
});

test("a document that is embedded in the text is named, because its words are missing", async () => {
  const { told, changed } = await read(`${p("A kite flies.")}<w:altChunk r:id="a1"/>`, {}, { a1: "kite-list.html" });
  expect([told, changed]).toEqual([["embedded-document: kite-list.html"], []]);
});

test("an automatic number that is alone in its cell is the word of the cell", async () => {
  const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
  const cell = (text: string) => `<w:tc>${text.startsWith("<") ? text : p(text)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const table = `<w:tbl>${row("No.", "Kite")}${row(numbered, "red")}${row(numbered, "blue")}</w:tbl>`;
  const list =
    '<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>';
  const { words, changed } = await read(table, { "numbering.xml": list });
  expect([words["3.9.1"], changed]).toEqual(["| No. | Kite |\n| --- | ---- |\n| 1)  | red  |\n| 2)  | blue |", []]);
});

// What Word puts into a document besides paragraphs: every word of it is imported, or named as left out. All invented.
import { expect, test } from "vitest";
import { h, imported, p, run, styles, wordFile } from "./imported";

const around = (body: string) => `${h("3.9.1 Dawn")}${p("A kite flies.")}${body}${h("3.9.2 Dusk")}${p("It is down.")}`;
const heads = { "styles.xml": styles({ TOC1: "toc 1", Inhalt: "toc 2", TOCHeading: "TOC Heading" }) };
const read = (body: string, files = {}, relations = {}) =>
  imported("kites.docx", wordFile(around(body), { ...heads, ...files }, relations));

test.each([
  [
    "in its frame",
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("In this manual")}${p("Dawn 3")}</w:sdtContent></w:sdt>`,
    "In this manual, Dawn 3",
  ],
  [
    "by its styles, whatever they are called",
    `${p("Contents", '<w:pStyle w:val="TOCHeading"/>')}${p("Dawn 3", '<w:pStyle w:val="Inhalt"/>')}`,
    "Contents, Dawn 3",
  ],
  [
    "by its field, over several paragraphs",
    `${p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("Dawn 3")}`)}${p("Dusk 4")}${p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')}`,
    "Dawn 3, Dusk 4",
  ],
])("a list of contents is left out and reported once: %s", async (_how, body, said) => {
  const { words, told, changed } = await imported("kites.docx", wordFile(`${body}${around("")}`, heads));
  expect([words, told, changed]).toEqual([{ "3.9.1": "A kite flies.", "3.9.2": "It is down." }, [`contents: ${said}`], []]);
});

test("a field of contents without an end takes no words", async () => {
  const { words, changed } = await read(
    p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>') + p("More."),
  );
  expect([words["3.9.1"], changed]).toEqual(["A kite flies.\n\nMore.", []]);
});

const box = (words: string) => `<wps:wsp><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp>`;

test.each([
  ["alone", `<w:drawing>${box("Call the warden.")}</w:drawing>`],
  [
    "without a form for older programs",
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("Call the warden.")}</w:drawing></mc:Choice></mc:AlternateContent>`,
  ],
  [
    "with a form for older programs",
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("Call the warden.")}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p("Call the warden.")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  ],
  [
    "with a form for older programs that has no words",
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("Call the warden.")}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape/></w:pict></mc:Fallback></mc:AlternateContent>`,
  ],
])("the words of a box are imported once: %s", async (_how, drawing) => {
  const { words, changed } = await read(p(`<w:r>${drawing}</w:r>`));
  expect([words["3.9.1"], changed]).toEqual(["A kite flies.\n\nCall the warden.", []]);
});

test("a chart of boxes and lines keeps its words, and says that its lines are gone", async () => {
  const { words, told, changed } = await read(p(`<w:r><w:drawing>${box("See it.")}${box("Say it.")}<wps:wsp/></w:drawing></w:r>`));
  expect([words["3.9.1"], told, changed]).toEqual(["A kite flies.\n\nSee it.\n\nSay it.", ["drawing: See it., Say it."], []]);
});

test("the words of a diagram become a list, and those of a chart are named as left out", async () => {
  const text = (words: string) => `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`;
  const { words, told, changed } = await read(
    p('<w:r><w:drawing><a:graphicData><dgm:relIds r:dm="d1"/></a:graphicData></w:drawing></w:r>') +
      p('<w:r><w:drawing><a:graphicData><c:chart r:id="c1"/></a:graphicData></w:drawing></w:r>'),
    {
      "diagrams/data7.xml": `<dgm:dataModel><dgm:ptLst><dgm:pt><dgm:t>${text("See it")}${text("again")}</dgm:t></dgm:pt><dgm:pt/></dgm:ptLst></dgm:dataModel>`,
      "charts/chart1.xml": `<c:chartSpace><c:title>${text("Kites lost")}</c:title><c:strCache><c:v>May</c:v></c:strCache></c:chartSpace>`,
    },
    { d1: "diagrams/data7.xml", c1: "/word/charts/chart1.xml" },
  );
  expect([words["3.9.1"], told, changed]).toEqual([
    "A kite flies.\n\n- See it\n- again",
    ["diagram: See it, again", "chart: Kites lost May"],
    [],
  ]);
});

const r = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;

test("a formula stays where one line says the same, and is named as left out where not", async () => {
  const { words, told, changed } = await read(
    p(
      `${run("It is ")}<m:oMath>${r("m×2")}<m:sSup><m:e>${r("s")}</m:e><m:sup>${r("2")}</m:sup></m:sSup></m:oMath>${run(" or ")}<m:oMath><m:f><m:num>${r("a")}</m:num><m:den>${r("b")}</m:den></m:f></m:oMath>${run(".")}`,
    ) + p(`<m:oMathPara><m:oMath><m:rad><m:deg/><m:e>${r("x+y")}</m:e></m:rad></m:oMath></m:oMathPara>`),
  );
  expect([words["3.9.1"], told, changed]).toEqual([
    "A kite flies.\n\nIt is m×2s² or a/b.",
    ["line-formula: m×2s²", "line-formula: a/b", "formula: x+y"],
    [],
  ]);
});

test("a box that can be ticked is the word it is", async () => {
  const checkbox = "<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";
  const { words, changed } = await read(p(`${checkbox}${run(" I have a kite.")}`));
  expect([words["3.9.1"], changed]).toEqual(["A kite flies.\n\n☐ I have a kite.", []]);
});

test("bookmarks are taken out and counted; underlined words are reported", async () => {
  const mark = '<w:bookmarkStart w:id="1" w:name="_Ref1"/><w:bookmarkEnd w:id="1"/>';
  const { words, told, changed } = await read(
    p(`${mark}${run("never", '<w:u w:val="single"/>')}${run(" wet")}`) + p(`${mark}${run("Dry")}`),
  );
  expect([words["3.9.1"], told, changed]).toEqual(["A kite flies.\n\nnever wet\n\nDry", ["bookmark", "underlined: never", "bookmark"], []]);
});

test("fields, symbols, moved words and readings above words are read as they are printed", async () => {
  const body =
    h("3.9.1") +
    p('<w:fldSimple w:instr=" DATE "><w:r><w:t>3 May 2024</w:t></w:r></w:fldSimple>') +
    p(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(" done")}<w:r><w:sym w:font="Webdings" w:char="F001"/></w:r>`) +
    p(`<w:moveFrom w:id="1" w:author="A">${run("away")}</w:moveFrom><w:moveTo w:id="2" w:author="A">${run("here")}</w:moveTo>`) +
    p(`<w:r><w:ruby><w:rubyPr/><w:rt>${run("ru")}</w:rt><w:rubyBase>${run("base")}</w:rubyBase></w:ruby></w:r>`);
  const { words, told, changed } = await imported("kites.docx", wordFile(body, { "styles.xml": styles({}) }));
  expect(words["3.9.1"]).toBe("3 May 2024\n\n✓ done\n\nhere\n\nbase (ru)");
  expect([told, changed]).toEqual([["tracked-changes", "symbol: Webdings F001"], []]);
});

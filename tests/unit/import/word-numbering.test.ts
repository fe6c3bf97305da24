import { expect, test } from "vitest";
import { h, imported, item, numbering, p, styles, wordFile } from "./imported";

// The numbers are those of LibreOffice's own text of the same documents.
const levels: [string, string, number?][] = [
  ["decimal", "%1."],
  ["decimal", "%1.%2"],
  ["lowerLetter", "(%3)"],
];
const numbered = (text: string, level: number, list = 1, rank = level + 1) =>
  p(text, `<w:pStyle w:val="Heading${rank}"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

test("headings that Word counts keep their numbers", async () => {
  const lists = numbering([
    ["decimal", "3.9.%1"],
    ["decimal", "%1.%2"],
  ]);
  const body = numbered("Dawn", 0) + p("A flag is flown.") + numbered("At sea", 1) + p("Two are flown.") + numbered("Dusk", 0) + p("None.");
  const { titles, words, changed } = await imported("flags.docx", wordFile(body, { "numbering.xml": lists, "styles.xml": styles({}) }));
  expect(titles).toEqual({ "3.9.1": "Dawn", "3.9.2": "Dusk" });
  expect(words["3.9.1"]).toBe("A flag is flown.\n\n## 1.1 At sea\n\nTwo are flown.");
  expect(changed).toEqual([]);
});

test("clauses that Word counts are paragraphs with their numbers, and lettered items below them are a list", async () => {
  const lists = numbering([
    ["decimal", "%1", 3],
    ["decimal", "%1.%2", 9],
    ["decimal", "%1.%2.%3"],
    ["lowerLetter", "(%4)"],
  ]);
  const body = item("A flag is flown:", 1, 2) + item("red", 1, 3) + item("blue", 1, 3) + item("A flag is struck.", 1, 2);
  const { words } = await imported("flags.docx", wordFile(body, { "numbering.xml": lists }));
  expect(words).toEqual({ "3.9.1": "A flag is flown:\n\n- (a) red\n- (b) blue", "3.9.2": "A flag is struck." });
});

test("a level that was skipped counts as its first, and a number above it starts those below again", async () => {
  const lists = numbering(levels);
  const body = h("3.9.1") + item("first", 1, 1) + item("second", 1, 1) + item("above", 1, 0) + item("again", 1, 1);
  const { words } = await imported("flags.docx", wordFile(body, { "numbering.xml": lists, "styles.xml": styles({}) }));
  expect(words["3.9.1"]).toBe("1.1 first\n\n1.2 second\n\n2\\. above\n\n2.1 again");
});

test("a style that is based on a heading makes headings, and long text with an outline level does not", async () => {
  const own =
    '<w:style w:type="paragraph" w:styleId="Policy"><w:name w:val="Policy title"/><w:basedOn w:val="Heading2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
  const long =
    "A flag is flown at dawn by the warden, who looks at the sky, at the sea and at the book in which the days are written, and ";
  const body =
    p("3.9.1 Dawn", '<w:pStyle w:val="Policy"/>') + p(`${long}then flies it where all can see it.`, '<w:pStyle w:val="Clause"/>');
  const { titles, words } = await imported(
    "flags.docx",
    wordFile(body, { "styles.xml": styles({}).replace("</w:styles>", `${own}</w:styles>`) }),
  );
  expect(titles).toEqual({ "3.9.1": "Dawn" });
  expect(words["3.9.1"]).toMatch(/^A flag is flown/);
});

test.each([
  ["decimalZero", "Step %1:", ["Step 01:", "Step 02:"]],
  ["cardinalText", "%1.", ["One.", "Two."]],
  ["ordinalText", "%1", ["First", "Second"]],
  ["chicago", "%1", ["*", "†"]],
])("numbers in the format %s are those that Word prints", async (format, text, marks) => {
  const body = h("3.9.1 Dawn") + item("red", 1) + item("blue", 1);
  const files = { "numbering.xml": numbering([[format, text]]), "styles.xml": styles({}) };
  const { words } = await imported("flags.docx", wordFile(body, files));
  for (const [i, colour] of ["red", "blue"].entries()) expect(words["3.9.1"].replaceAll("\\", "")).toContain(`${marks[i]} ${colour}`);
});

test("an Article in Roman numerals has Sections in figures, with their noughts", async () => {
  const lists = numbering([
    ["upperRoman", "Article %1."],
    ["decimalZero", "Section %1.%2"],
  ]).replace(/(<w:lvl w:ilvl="1">)/, "$1<w:isLgl/>");
  const body = h("3.9.1 Dawn") + item("Flags", 1, 0) + item("A flag is flown.", 1, 1);
  const { words } = await imported("flags.docx", wordFile(body, { "numbering.xml": lists, "styles.xml": styles({}) }));
  expect(words["3.9.1"]).toBe("Article I. Flags\n\nSection 1.01 A flag is flown.");
});

test("numbers of three figures, in the way that newer programs write them, are counted", async () => {
  const lists = numbering([["decimal", "%1"]]).replace(
    '<w:numFmt w:val="decimal"/>',
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>',
  );
  const body = h("3.9.1 Dawn") + item("red", 1) + item("blue", 1);
  const { words } = await imported("flags.docx", wordFile(body, { "numbering.xml": lists, "styles.xml": styles({}) }));
  expect(words["3.9.1"]).toBe("- 001 red\n- 002 blue");
});

test("numbers in a script that is not counted here are in figures, and the report says so", async () => {
  const body = h("3.9.1 Dawn") + item("red", 1) + item("blue", 1);
  const files = { "numbering.xml": numbering([["hebrew1", "%1."]]), "styles.xml": styles({}) };
  const { words, told } = await imported("flags.docx", wordFile(body, files));
  expect([words["3.9.1"], told]).toEqual(["1. red\n2. blue", ["number-format: 1. red", "number-format: 2. blue"]]);
});

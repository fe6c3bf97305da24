// Invented documents of the forms that policies, by-laws and standing orders have.
import { expect, test } from "vitest";
import { h, numbering, p, styles, wordFile } from "../imported";
import { found } from "./found-own";

async function foundTitle(name: string, document: string) {
  const { title, remarks } = await found(name, document);
  return { title, told: remarks.map(({ kind, words }) => `${kind}: ${words}`) };
}

test("headings numbered 1, 1.1 and 1.1.1 become sections at three levels, with the words before them", async () => {
  const { outline, number, files } = await found(
    "policy.md",
    "# Kite Policy\n\nVersion 2.\n\n## 1. Purpose\n\nA.\n\n## 2. Scope\n\nB.\n\n### 2.1 Members\n\nC.\n\n#### 2.1.1 Juniors\n\n- (a) one\n- (b) two\n\n## Appendix A: Forms\n\nD.\n",
  );
  expect(number).toBe("kite-policy");
  expect(outline).toEqual(["(opening)", "1 Purpose", "2 Scope", "  2.1 Members", "    2.1.1 Juniors", "Appendix A Forms"]);
  expect([...files.keys()]).toContain("kite-policy/appendix-a.md");
  expect(files.get("kite-policy/2.1.1.md")).toBe("---\nid: aaaa\nversion: 2020-01-01\ntitle: Juniors\n---\n\n- (a) one\n- (b) two\n");
  expect(files.get("kite-policy/appendix-a.md")).toContain("label: Appendix A\ntitle: Forms\n");
  expect(files.get("kite-policy/chapter.yml")).toContain("numbering: chapter\n");
});

test("numbers that Word counts are labels, as Word prints them", async () => {
  const list = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const word = wordFile(
    `${p("Dawn", `<w:pStyle w:val="Heading1"/>${list(0)}`)}${p("Flags at sea", `<w:pStyle w:val="Heading2"/>${list(1)}`)}${p("Words.")}${p("Dusk", `<w:pStyle w:val="Heading1"/>${list(0)}`)}${p("More words.")}${h("No number", 1)}${p("Last.")}`,
    {
      "styles.xml": styles({}),
      "numbering.xml": numbering([
        ["decimal", "%1."],
        ["decimal", "%1.%2"],
      ]),
    },
  );
  expect((await found("policy.docx", word, { title: "Flags" })).outline).toEqual([
    "(opening)",
    "1 Dawn",
    "  1.1 Flags at sea",
    "2 Dusk",
    "No number",
  ]);
});

test("sections that begin anew in every article have their numbers in their titles, for none of them is unique", async () => {
  const { outline, files, kinds } = await found(
    "by-laws.txt",
    "BY-LAWS OF THE KITES\n\nARTICLE I - NAME\n\nSection 1. The club is called Kites.\n\nSection 2. It flies.\n\nARTICLE II - MEMBERS\n\nSection 1. Anyone may join:\n(a) today; or\n(b) tomorrow.\n\nSection 2. Nobody leaves.\n",
  );
  expect(outline).toEqual(["ARTICLE I NAME", "  Section 1", "  Section 2", "ARTICLE II MEMBERS", "  Section 1", "  Section 2"]);
  expect(files.get("by-laws-of-the-kites/section-1.md")).toContain("title: Section 1\n");
  expect(files.get("by-laws-of-the-kites/section-1.md")).toContain("parent: ARTICLE I\n");
  expect(files.get("by-laws-of-the-kites/article-ii-section-1.md")).toContain("Anyone may join:\n\n- (a) today; or\n- (b) tomorrow.\n");
  expect(kinds).toContain("label-again");
});

test("Section 1.01 is part of Article I", async () => {
  const { outline } = await found(
    "by-laws.md",
    "# Kites\n\n## Article I Offices\n\n### Section 1.01 Shed\n\nA.\n\n## Article II Members\n\n### Section 2.01 Classes\n\nB.\n",
  );
  expect(outline).toEqual(["Article I Offices", "  Section 1.01 Shed", "Article II Members", "  Section 2.01 Classes"]);
});

test("letters, Roman numerals, inserted numbers and gaps are labels as printed", async () => {
  const letters = await found(
    "a.txt",
    "Lamp Rules\n\nA. General\n\nA.1 Lamps are lit.\n\nB. Oil\n\nB.1 Oil is kept:\n(i) cool\n(ii) dark\n\nC. Wicks\n\nC.1 Wicks are trimmed.\n",
  );
  expect(letters.outline).toEqual(["A General", "  A.1", "B Oil", "  B.1", "C Wicks", "  C.1"]);
  const roman = await found("b.md", "# Orders\n\n## I. Name\n\nA.\n\n## II. Members\n\n### II.1 Joining\n\nB.\n\n## V. Changes\n\nC.\n");
  expect(roman.outline).toEqual(["I Name", "II Members", "  II.1 Joining", "V Changes"]);
  const inserted = await found("c.md", "# Bells\n\n## 1 Start\n\nA.\n\n## 5 Ropes\n\nB.\n\n## 5A Spare ropes\n\nC.\n");
  expect(inserted.outline).toEqual(["1 Start", "5 Ropes", "5A Spare ropes"]);
});

test("clauses in paragraphs are sections below the headings, and what only begins with a number is words", async () => {
  const { outline } = await found(
    "ropes.html",
    "<h1>Ropes</h1><h2>1 Introduction</h2><p>1.1 Ropes are long.</p><p>1.2 Ropes are tied.</p><p>1.2.1 With a bow.</p><h2>2 Cutting</h2><p>2.1 Never.</p><p>1.2 of the old rules said otherwise.</p><p>2.2 On Sundays.</p>",
  );
  expect(outline).toEqual(["1 Introduction", "  1.1", "  1.2", "    1.2.1", "2 Cutting", "  2.1", "  2.2"]);
});

test("a document without numbers has its headings as sections, by their ranks", async () => {
  const { outline, files } = await found(
    "lost.html",
    "<h1>A lost kite</h1><h2>Look up</h2><p>A.</p><h3>In trees</h3><p>B.</p><h2>5 ways to look</h2><p>C.</p><h2>Amendments</h2><p>D.</p>",
  );
  expect(outline).toEqual(["Look up", "  In trees", "5 ways to look", "Amendments"]);
  expect([...files.keys()]).toEqual(
    ["chapter.yml", "look-up.md", "in-trees.md", "section-5-ways-to-look.md", "amendments-2.md"].map((name) => `a-lost-kite/${name}`),
  );
  expect(files.get("a-lost-kite/in-trees.md")).toContain("parent: look-up\n");
});

test("headings that only hold others are parts at the top, and sections without words further down", async () => {
  const { parts, outline } = await found(
    "book.md",
    "# Book\n\n# People\n\n## 1 Warden\n\nA.\n\n### Day\n\n1.1 Wakes. Then works.\n\n1.2 Rests. Then works.\n\n# Things\n\n## 2 Boats\n\nB.\n",
  );
  expect(parts.map(({ title }) => title)).toEqual(["People", "Things"]);
  expect(outline).toEqual(["1 Warden", "  Day", "    1.1", "    1.2", "2 Boats"]);
});

test("numbers that begin anew in a schedule are kept in the titles there", async () => {
  const { outline } = await found(
    "h.md",
    "# Harbour\n\n## 1 Boats\n\nA.\n\n## 2 Crews\n\nB.\n\n## Schedule 1 Fees\n\n### 1 Small fees\n\nC.\n",
  );
  expect(outline).toEqual(["1 Boats", "2 Crews", "Schedule 1 Fees", "  1 Small fees"]);
});

test("a list of contents is left out and named, and its titles are found in the text", async () => {
  const { outline, kinds } = await found(
    "lanterns.txt",
    "Lanterns\n\nContents\n\n1. Purpose ......... 2\n2. Lighting ........ 3\n2.1 Indoors ........ 3\n\n1. Purpose\n\nThey give light.\n\n2. Lighting\n\n2.1 Indoors\n\nWith care.\n",
  );
  expect(outline).toEqual(["1 Purpose", "2 Lighting", "  2.1 Indoors"]);
  expect(kinds.filter((kind) => kind === "contents")).toHaveLength(4);
});

test("the editor's choice of headings or of no sections is kept", async () => {
  const text = "# Kites\n\n## 1 Red\n\nA.\n\n### 1.1 Pink\n\nB.\n\n## 2 Blue\n\nC.\n";
  expect((await found("k.md", text, { sections: "h2" })).outline).toEqual(["1 Red", "2 Blue"]);
  expect((await found("k.md", text, { sections: "none" })).outline).toEqual(["(opening)"]);
});

test("a title that the editor gives takes no words of the document away", async () => {
  const { title, outline, files } = await found("k.md", "# Kites of 1999\n\n## 1 Red\n\nA.\n\n## 2 Blue\n\nC.\n", { title: "Kites" });
  expect([title, ...outline]).toEqual(["Kites", "(opening)", "1 Red", "2 Blue"]);
  expect(files.get("kites/opening.md")).toContain("\nKites of 1999\n");
});

test("lines of a form or an example that come again are no list of contents", async () => {
  const form = "Name of the kite\n\nDay of the flight\n\nSigned by the warden\n\n";
  const { kinds } = await found("forms.txt", `Kite forms\n\n1. Dawn\n\nFill this in.\n\n${form}2. Dusk\n\nFill this in.\n\n${form}`);
  expect(kinds).not.toContain("contents");
});

test("a few numbers that come again by mistake do not take the others from their sections", async () => {
  const { outline } = await found(
    "kites.md",
    "# Kites\n\n## 1. Dawn\n\nA.\n\n### 1.1 Wind\n\nB.\n\n### 1.2 Rain\n\nC.\n\n## 2. Dusk\n\nD.\n\n### 2.1 Wind\n\nE.\n\n### 2.2 Rain\n\nF.\n\n## 1. Reels\n\nG.\n\n### 1.1 Wood\n\nH.\n",
  );
  expect(outline).toEqual(["1 Dawn", "  1.1 Wind", "  1.2 Rain", "2 Dusk", "  2.1 Wind", "  2.2 Rain", "1. Reels", "  1.1 Wood"]);
});

test.each([
  ["a page whose first heading is that of a section", "Kite rules", "<h1>Abstract</h1><p>A.</p><h1>Strings</h1><p>B.</p>"],
  ["a page with its website's name", "Kite rules - Invented Harbour", "<h1>Summary</h1><p>A.</p><h1>Strings</h1><p>B.</p>"],
  ["a page that has its title in its words, too", "Kite rules | Invented Harbour", "<p>Kite rules</p><h1>Strings</h1><p>B.</p>"],
  [
    "a page that has its website's name above it",
    "Kite rules — Kite rules 1.2 documentation",
    "<p>Kite rules 1.2 documentation</p><h1>Kite rules</h1><p>A.</p><h2>Strings</h2><p>B.</p>",
  ],
])("the title of %s", async (_what, title, body) => {
  const { title: found } = await foundTitle("kites.html", `<title>${title}</title>${body}`);
  expect(found).toBe("Kite rules");
});

test("a title in front matter is that of a text without one, and the report says that the text does not have it", async () => {
  const { title, told } = await foundTitle("kites.md", '---\ntitle: "Kite rules"\n---\n\n## Purpose\n\nA.\n\n## Strings\n\nB.\n');
  expect([title, told]).toEqual(["Kite rules", ["title-given: Kite rules"]]);
});

test("broken front matter gives no title", async () => {
  const { title } = await foundTitle("kites.md", "---\ntitle: [\n---\n\n## Purpose\n\nA.\n\n## Strings\n\nB.\n");
  expect(title).toBe("Invented");
});

test("a bold line above headings that are all alike is the title, and above the one great heading it is not", async () => {
  expect((await foundTitle("kites.md", "**Kite rules**\n\n# Strings\n\nA.\n\n# Tails\n\nB.\n")).title).toBe("Kite rules");
  expect((await foundTitle("kites.md", "**Invented Harbour**\n\n# Kite rules\n\nA.\n\n## Tails\n\nB.\n")).title).toBe("Kite rules");
});

test("a number without a sign after it is a label where sections below have it: 1 Use above 1.1", async () => {
  const { outline } = await found("policy.md", "# Kites\n\n## 1 Use\n\n### 1.1 Dawn\n\nA.\n\n### 1.2 Dusk\n\nB.\n");
  expect(outline).toEqual(["1 Use", "  1.1 Dawn", "  1.2 Dusk"]);
});

test("a title that goes on in the next line is one title", async () => {
  const { title, outline } = await found("manual.txt", "Invented manual for\n\nKites and Ropes\n\n1. Purpose\n\nA.\n\n2. Scope\n\nB.\n");
  expect([title, outline]).toEqual(["Invented manual for Kites and Ropes", ["1 Purpose", "2 Scope"]]);
});

test("a title with a number that has zeros before it keeps that among its words", async () => {
  const zeros = await found("rules.txt", "1.01 Kites\n\nA kite flies.\n\nIt is red.\n");
  expect([zeros.title, zeros.own?.label]).toEqual(["1.01 Kites", undefined]);
});

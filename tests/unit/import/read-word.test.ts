import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { expect, test } from "vitest";
import { findChapter } from "../../../lib/import/find-chapter";
import { readWord } from "../../../lib/import/read-word";
import { writeChapter } from "../../../lib/import/write-chapter";

const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });

test("a Word document gives its chapter: headings, lists, a table, bold, emphasis and links", async () => {
  const bytes = await Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: "steps", levels: [{ level: 0, format: "decimal", text: "%1." }] }] },
      sections: [
        {
          children: [
            new Paragraph({ text: "3.7 Invented Lanterns", heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: "Lighting", heading: HeadingLevel.HEADING_2 }),
            new Paragraph({ text: "3.7.1", heading: HeadingLevel.HEADING_3 }),
            new Paragraph({
              children: [
                new TextRun("An invented lantern is "),
                new TextRun({ text: "never", bold: true }),
                new TextRun(" lit by "),
                new TextRun({ text: "one", italics: true }),
                new TextRun(" warden: "),
                new ExternalHyperlink({ link: "https://www.example.org/rules", children: [new TextRun("the rules")] }),
                new TextRun("."),
              ],
            }),
            new Paragraph({ text: "one lights it,", bullet: { level: 0 } }),
            new Paragraph({ text: "one holds it.", bullet: { level: 0 } }),
            new Paragraph("3.7.2 First the wick, then the flame:"),
            new Paragraph({ text: "the wick", numbering: { reference: "steps", level: 0 } }),
            new Paragraph({ text: "the flame", numbering: { reference: "steps", level: 0 } }),
            new Table({
              rows: [
                new TableRow({ tableHeader: true, children: [cell("Hour"), cell("Lantern")] }),
                new TableRow({ children: [cell("Six"), cell("Lit")] }),
              ],
            }),
          ],
        },
      ],
    }),
  );
  const source = await readWord(bytes);
  const chapter = findChapter(source);
  if (!chapter) throw new Error("There is no chapter.");
  expect([chapter.number, chapter.title, chapter.parts.map(({ title }) => title)]).toEqual(["3.7", "Invented Lanterns", ["Lighting"]]);
  const files = writeChapter(chapter, "2020-01-01", () => "aaaa");
  expect(files.get("3.7-invented-lanterns/3.7.1.md")).toBe(
    "---\nid: aaaa\nversion: 2020-01-01\n---\n\nAn invented lantern is **never** lit by *one* warden: [the rules](https://www.example.org/rules).\n\n- one lights it,\n- one holds it.\n",
  );
  expect(files.get("3.7-invented-lanterns/3.7.2.md")).toBe(
    "---\nid: aaaa\nversion: 2020-01-01\n---\n\nFirst the wick, then the flame:\n\n1. the wick\n2. the flame\n\n| Hour | Lantern |\n| ---- | ------- |\n| Six  | Lit     |\n",
  );
});

test("rejects a file that is not a Word document with a clear message", async () => {
  await expect(readWord(Buffer.from("Invented words."))).rejects.toThrow("is not a valid Word document");
});

// Markdown, PDFs, and files that are not what their names say. All invented.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { afterEach, expect, test, vi } from "vitest";
import { convertDocument } from "../../../lib/commands/convert-document";
import { kindOfDocument } from "../../../lib/import/kind-of-document";
import { readDocument } from "../../../lib/import/read-document";
import { plain } from "../../../lib/import/section-lines";
import { imported, p, wordFile } from "./imported";

afterEach(() => void vi.unstubAllEnvs());

test("Markdown stays as it is, apart from HTML, pictures and links that lead nowhere, which are reported", async () => {
  const text = [
    "---\ntitle: x\n---\n\n# 3.9 Invented\n\n## 3.9.1 Dawn\n\nA **kite** flies [high][1], [low](low.md), at http://a.example.org/x_y and on.[^a]\n",
    "- [ ] red\n- [x] blue\n\n| Wind | Kite |\n|---|---|\n| None | <b>Down</b> |\n\n![Kite](kite.png)\n\nKite\n: It flies.\n",
    "[1]: https://b.example.org/ 'B'\n[^a]: A note.\n\n## 3.9.2 Dusk\n\n`code` and *it*.\n",
  ].join("\n");
  const { words, told, changed } = await imported("kites.md", text);
  expect(words["3.9.1"]).toBe(
    'A **kite** flies [high](https://b.example.org/ "B"), low, at http\\://a.example.org/x_y and on.[^1]\n\n- ☐ red\n- ☑ blue\n\n| Wind | Kite |\n| ---- | ---- |\n| None | Down |\n\nKite\n:   It flies.\n\n[^1]: A note.',
  );
  expect(words["3.9.2"]).toBe("`code` and *it*.");
  expect([told, changed]).toEqual([
    ["code: title: x", "lost-link: “low” to low.md", "code: <b>", "code: </b>", "missing-picture: Kite"],
    [],
  ]);
});

async function pdf(sheets: [text: string, x: number, y: number, isBold?: boolean][][]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  for (const lines of sheets) {
    const page = document.addPage();
    for (const [text, x, y, isBold] of lines) page.drawText(text, { x, y, size: 10, font: isBold ? bold : font });
  }
  return document.save();
}

test("a PDF is read by its text: lines are joined to paragraphs, running heads and page numbers left out and reported", async () => {
  const bytes = await pdf([
    [
      ["3.9 Invented Kites", 50, 700],
      ["Kite rules", 50, 780],
      ["3.9.1", 50, 670],
      ["A kite is flown at dawn on every day of the", 50, 640],
      ["year.", 50, 628],
      ["• red", 50, 600],
      ["• blue", 50, 588],
      ["1", 300, 20],
    ],
    [
      ["Kite rules", 50, 780],
      ["3.9.2", 50, 700],
      ["It falls", 50, 670],
      ["at dusk.", 95, 670],
      ["2", 300, 20],
    ],
  ]);
  const { words, told, changed } = await imported("kites.pdf", bytes);
  expect(words).toEqual({ "3.9.1": "A kite is flown at dawn on every day of the year.\n\n- red\n- blue", "3.9.2": "It falls at dusk." });
  expect([told.filter((one) => one.startsWith("from-pdf")), changed]).toEqual([["from-pdf"], []]);
  expect(told.filter((one) => one.startsWith("running-head"))).toEqual([
    "running-head: Kite rules",
    "running-head: 1",
    "running-head: Kite rules",
    "running-head: 2",
  ]);
});

test("bold lines of a PDF are titles: not bold words in a line, in a row of a table, above a table, or in a text that is bold", async () => {
  const sentence = "A kite is flown at dawn on every day of the year, and at dusk it is taken down again by the";
  const titlesOf = async (sheet: [string, number, number, boolean?][]) => {
    const source = await readDocument("kites.pdf", Buffer.from(await pdf([sheet])));
    return source?.blocks.flatMap(({ node }) => (node.type === "heading" ? plain(node) : []));
  };
  const text: [string, number, number, boolean?][] = [
    ["Strings and tails", 50, 700, true],
    [sentence, 50, 670],
    ["warden.", 50, 658],
    ["Never", 50, 640, true],
    ["fly alone.", 90, 640],
    ["Table 1: kites", 50, 610, true],
    ["Kite", 50, 590, true],
    ["Colour", 200, 590, true],
    [sentence, 50, 560],
  ];
  expect(await titlesOf(text)).toEqual(["Strings and tails"]);
  expect(await titlesOf(text.map(([words, x, y]) => [words, x, y, true]))).toEqual([]);
});

test("a PDF of pictures, a damaged one, and one that is called otherwise are explained", async () => {
  await expect(readDocument("kites.pdf", Buffer.from(await pdf([[]])))).rejects.toThrow("The PDF has no text, only pictures of its pages.");
  const printed = [vi.spyOn(console, "log"), vi.spyOn(console, "warn")];
  await expect(readDocument("kites.txt", Buffer.from("%PDF-1.7 kites"))).rejects.toThrow("not a valid PDF");
  // The reader of PDFs would print warnings of its own, which say nothing to an editor.
  for (const one of printed) {
    expect(one).not.toHaveBeenCalled();
    one.mockRestore();
  }
});

test("a file is what its first bytes say", () => {
  const kind = (name: string, start: string) => kindOfDocument(name, Buffer.from(start, "latin1"));
  expect(kind("a.docx", "{\\rtf1 kites")).toBe("rtf");
  expect(kind("a.docx", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1")).toBe("doc");
  expect(kind("a.txt", "\u00ef\u00bb\u00bf<!DOCTYPE html><p>Kites")).toBe("html");
  expect(kind("a.txt", "Kites <html>")).toBe("txt");
  expect(kind("a.docm", "PK")).toBe("docx");
  expect(kind("a.json", "{}")).toBeUndefined();
});

test("rich text is converted by LibreOffice where it is installed; else the message says what to do", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-office-"));
  try {
    const file = join(folder, "kites.rtf");
    writeFileSync(file, "{\\rtf1 Kites}");
    vi.stubEnv("PATH", folder);
    expect(() => convertDocument(file, "rtf")).toThrow(
      "kites.rtf is a rich text file (RTF). Open it in Word or LibreOffice and save it as a Word document (.docx).",
    );
    // In its place: what is asked of it is what LibreOffice 24 answers to.
    writeFileSync(join(folder, "made.docx"), wordFile(p("3.9.1 Kites fly.")));
    writeFileSync(
      join(folder, "soffice"),
      `#!/bin/sh\n[ "$2 $3 $4" = "--headless --convert-to docx" ] && /bin/cp "${folder}/made.docx" "$6/document.docx"\n`,
    );
    chmodSync(join(folder, "soffice"), 0o755);
    expect((await imported("kites.docx", convertDocument(file, "rtf"))).words).toEqual({ "3.9.1": "Kites fly." });
    writeFileSync(join(folder, "soffice"), "#!/bin/sh\nexit 1\n");
    expect(() => convertDocument(file, "doc")).toThrow("and LibreOffice could not convert it.");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the lines of a sheet are joined to paragraphs, though each is longer than those of a text", async () => {
  const long =
    "A kite is flown at dawn on every day of the year by the warden who has the watch, and at dusk it is taken down again by the";
  const bytes = await pdf([
    [
      ["3.9 Invented Kites", 20, 780],
      ["3.9.1", 20, 750],
      [long, 20, 720],
      [long, 20, 708],
      ["Warden of Ropes, whoever that is.", 20, 696],
      [long, 20, 672],
      [long, 20, 660],
      ["Warden of Winds.", 20, 648],
      ["3.9.2", 20, 620],
      ["It is down.", 20, 590],
    ],
  ]);
  const { words } = await imported("kites.pdf", bytes);
  expect(words["3.9.1"]).toBe(`${long} ${long} Warden of Ropes, whoever that is.\n\n${long} ${long} Warden of Winds.`);
});

// The words of a PDF by its text layer: where each piece of text is on its page says which lines and paragraphs it makes.
import { getDocumentProxy } from "unpdf";
import { readFonts } from "./pdf-fonts";
import { linesOfSheet, type Piece } from "./pdf-lines";
import { ranksOfSizes } from "./pdf-titles";
import { readText } from "./read-text";
import type { Source } from "./source";

/** The most pages that a chapter has, and then some. */
const mostPages = 1_000;

/** The blocks of a PDF. Throws if it cannot be opened, or has no text. */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const pages = await pagesOf(bytes);
  const ranks = ranksOfSizes(pages.flat());
  const read = pages.map((pieces) => linesOfSheet(pieces, ranks));
  const text = read.map((lines) => lines.map((line) => line.text).join("\n")).join("\n\f");
  if (text.replace(/[\s\f]/g, "").length < pages.length * 3)
    throw new Error("The PDF has no text, only pictures of its pages. Ask for the document it was made from.");
  const source = readText(text, new Map(read.flat().flatMap(({ rank }, i) => (rank === undefined ? [] : [[i + 1, rank]]))), true);
  return { ...source, remarks: [{ kind: "from-pdf" }, ...source.remarks] };
}

async function pagesOf(bytes: Uint8Array): Promise<Piece[][]> {
  // pdf.js keeps the bytes that it is given.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => {
    throw new Error(
      error.name === "PasswordException"
        ? "The PDF has a password. Ask for one without, or for the document it was made from."
        : "The file is not a valid PDF, or is damaged. Ask for the document it was made from.",
      { cause: error },
    );
  });
  if (document.numPages > mostPages)
    throw new Error(`The PDF has more than ${mostPages.toLocaleString("en-GB")} pages. Save each chapter in a separate file.`);
  const pages: Piece[][] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    await readFonts(page, [...new Set(items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? item.fontName : [])))], fonts);
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item)) return [];
        const [, , , scale, x, y] = item.transform as number[];
        const isBold = fonts.get(item.fontName) ?? false;
        return [{ str: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) || 10, isBold }];
      }),
    );
  }
  await document.destroy();
  return pages;
}

// Finds on which page of a PDF each anchor is, for the table of contents.
import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";

/** Anchor → page number, counted from 1, for each anchor that a link in the PDF leads to. */
export async function pageNumbers(pdf: Uint8Array): Promise<Record<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, i) => [ref.toString(), i + 1]));
  // Chromium names a destination (ISO 32000-2, 12.3.2.4) after the anchor.
  const named = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const numbers: Record<string, number> = {};
  for (const [name, destination] of named?.entries() ?? []) {
    const target = document.context.lookup(destination, PDFArray).get(0);
    const number = pages.get(target.toString());
    if (number !== undefined) numbers[name.decodeText()] = number;
  }
  return numbers;
}

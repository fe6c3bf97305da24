// What Chromium cannot be told: what bookmarks say, and when the PDF was made. With a fixed moment two prints have the same bytes.
import { PDFDocument } from "@cantoo/pdf-lib";
import { nameBookmarks } from "./name-bookmarks";
import { renumberIds } from "./renumber-ids";

/** The PDF with its bookmarks named as `names` says, made at `moment` as its own data have it. */
export async function finishPdf(pdf: Uint8Array, names: Map<string, string>, moment: Date): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  nameBookmarks(document, names);
  renumberIds(document);
  // Chromium names itself by all that a website is told of a browser, its system included.
  document.setCreator("Chromium");
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  return document.save();
}

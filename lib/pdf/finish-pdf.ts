// Sets what Chromium has no option for: the text of bookmarks, and the day on which the PDF was made. With a fixed moment, two
// prints have the same bytes.
import { PDFDocument } from "@cantoo/pdf-lib";
import { nameBookmarks } from "./name-bookmarks";
import { renumberIds } from "./renumber-ids";

/** The PDF with its bookmarks renamed by `names`, and `moment` as the time it was made. */
export async function finishPdf(pdf: Uint8Array, names: Map<string, string>, moment: Date): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  nameBookmarks(document, names);
  renumberIds(document);
  // Chromium writes its user agent into the file, the operating system included.
  document.setCreator("Chromium");
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  return document.save();
}

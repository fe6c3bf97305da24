// What a page's own "Print" does.
import { printCodes } from "./print-codes";

/** Prints the page, with a QR code beside each section if `codes`. Rejects where the code for them cannot be fetched. */
export async function printPage({ codes }: { codes: boolean }): Promise<void> {
  if (codes) await printCodes(document.body);
  document.documentElement.classList.toggle("without-codes", !codes);
  print();
}

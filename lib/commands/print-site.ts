// Makes PDFs of a finished site, which is served while they are printed.
import type { Manual } from "../domain/manual";
import { counted } from "../messages/counted";
import { bookmarkNames } from "../pdf/name-bookmarks";
import { type Print, printPdfs } from "../pdf/print-pdf";
import { openWorkplace } from "../processes/workplace";
import { serveFolder } from "../server/serve-folder";

/** Prints pages of the site of `manual` in `folder`, made at `moment`. Throws CommandError. */
export async function printSite(folder: string, manual: Manual, prints: Print[], moment: Date): Promise<void> {
  console.log(`Printing ${counted(prints.length, "PDF")} …`);
  const workplace = openWorkplace("print");
  try {
    const { address, stop } = await serveFolder(folder, 0);
    try {
      await printPdfs(address, manual.portalAddress, prints, { names: bookmarkNames(manual), moment, workplace: workplace.folder });
    } finally {
      await stop();
    }
  } finally {
    workplace.remove();
  }
}

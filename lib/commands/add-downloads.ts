// Makes the PDFs that readers download, as part of a build. If one fails, the build fails and the last site stays.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { linkDownloads } from "../build/link-downloads";
import type { Manual } from "../domain/manual";
import { dayAt } from "../domain/version-date";
import { manualPrints } from "../pdf/manual-prints";
import { momentOfPrinting } from "../pdf/moment-of-printing";
import { checkPrinter } from "../pdf/print-pdf";
import { downloadAddress } from "../site/urls";
import { printSite } from "./print-site";

/**
 * Returns a function that adds PDFs of a manual and its chapters to its finished site, and links to them. Throws CommandError if
 * no PDF can be made, before anything is built.
 */
export function addDownloads(): (folder: string, manual: Manual) => Promise<void> {
  const moment = momentOfPrinting();
  checkPrinter();
  return async (folder, manual) => {
    const fileOf = (name: string) => join(folder, downloadAddress(name));
    const prints = manualPrints(manual, moment, fileOf);
    await printSite(folder, manual, prints, moment);
    const day = dayAt(moment, manual.timeZone);
    linkDownloads(folder, manual, (name) => (existsSync(fileOf(name)) ? { bytes: statSync(fileOf(name)).size, day } : undefined));
  };
}

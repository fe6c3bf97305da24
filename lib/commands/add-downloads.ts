// The PDFs that readers download from a site, made in its build: a failed one fails the build, and the last site stays.
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
 * What puts PDFs of a manual and its chapters into its finished site, and links to them into the pages. Throws CommandError,
 * before anything is built where no PDF can be made.
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

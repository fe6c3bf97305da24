// The PDFs of a manual: one for each chapter, and one for the whole manual.
import type { Page } from "playwright-core";
import { wholeManual } from "../domain/downloads";
import { type Chapter, type Manual, sectionsOf } from "../domain/manual";
import { dayAt, dayInWords } from "../domain/version-date";
import { versionWords } from "../site/page-metadata";
import { pageAddress } from "../site/urls";
import { titleLine } from "../wording/pdf";
import type { Print } from "./print-pdf";
import { addTitleSheet, chapterEntries } from "./title-sheet";
import { showWholeManual } from "./whole-manual";

/** With more sections, the file would be too large for most PDF readers. */
export const maxInOneFile = 300;

/**
 * The prints of `manual`: its chapters and, unless it is too large for one file, the whole. `fileOf` gives the path of each file
 * by its name.
 */
export function manualPrints(manual: Manual, moment: Date, fileOf: (name: string) => string): Print[] {
  const { chapters } = manual;
  const prints: Print[] = chapters.map((chapter) => ({
    address: pageAddress(chapter.number),
    ready: ".section",
    change: (page) => showTitleSheet(page, chapter, manual, moment),
    file: fileOf(chapter.number),
  }));
  const [first] = chapters;
  if (first && chapters.flatMap(sectionsOf).length <= maxInOneFile)
    prints.push({
      address: pageAddress(first.number),
      ready: ".section",
      change: (page, portal) => showWholeManual(page, portal, manual, moment),
      file: fileOf(wholeManual),
    });
  return prints;
}

async function showTitleSheet(page: Page, chapter: Chapter, { publisher, timeZone }: Manual, moment: Date): Promise<void> {
  await page
    .locator(".part")
    .first()
    .evaluate((part) => part.classList.add("begins-sheet"));
  const day = dayInWords(dayAt(moment, timeZone));
  await addTitleSheet(page, titleLine(publisher, `${versionWords(chapter)}. `, day, [sectionsOf(chapter).length]), chapterEntries(chapter));
}

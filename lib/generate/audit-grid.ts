// The audit grid of a manual as a spreadsheet: a row for each section, with two empty cells to fill in.
import { citedVersion } from "../domain/citation";
import { type Manual, placesOf } from "../domain/manual";
import { withLabel } from "../domain/number";
import { nameOf } from "../domain/section-name";
import { printedFingerprint } from "../site/printed-fingerprint";
import { pageAddress } from "../site/urls";
import { csvText } from "../util/csv";
import * as words from "../wording/handouts";

/** Text of the file. Sections have an address if the portal's own is known. */
export function buildAuditGrid({ chapters, portalAddress }: Manual): string {
  const known = portalAddress !== undefined;
  const head = [words.section, words.part, words.chapter, words.version, words.checkCode, ...(known ? [words.address] : [])];
  const rows = chapters.flatMap((chapter) =>
    placesOf(chapter).map(({ section, part }) => [
      // A spreadsheet would turn a number alone into a decimal fraction or a date.
      withLabel(section.number, nameOf(section)),
      part.title,
      withLabel(chapter.number, chapter.title),
      citedVersion(section, chapter),
      printedFingerprint(section.fingerprint),
      ...(known ? [portalAddress + pageAddress(section.number)] : []),
      "",
      "",
    ]),
  );
  return csvText([[...head, words.evidence, words.rating], ...rows]);
}

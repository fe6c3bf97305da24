// “Report a mistake”: a link that prepares an e-mail to the publisher, with what it takes to find the words. Its last line is the
// address of the page, which JavaScript completes (components/lasting-links/act.ts).

import type { Chapter, Manual, Section } from "@/lib/domain/manual";
import { withLabel } from "@/lib/domain/number";
import { mailAddress } from "@/lib/site/mail-address";
import { printedFingerprint } from "@/lib/site/printed-fingerprint";
import { pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/report-mistake";

type OfSection = { section: Section; chapter: Chapter; manual: Manual };

/** The link of a section; nothing where the manual gives no address to write to. */
export function ReportMistake({ section, chapter, manual }: OfSection) {
  if (!manual.reportMistakesTo) return null;
  const { subject, lines } = words.aboutSection({
    number: section.number,
    chapter: `${withLabel(chapter.number, chapter.title)}, ${manual.title}`,
    version: section.version,
    code: printedFingerprint(section.fingerprint),
    address: `${manual.portalAddress ?? ""}${pageAddress(section.number)}`,
  });
  return (
    <li>
      <a href={mailAddress(manual.reportMistakesTo, subject, lines)} data-does="report">
        {words.inSection(section.number)}
      </a>
    </li>
  );
}

/** The link of any page, about the manual. */
export function ReportMistakeInManual({ manual }: { manual: Manual }) {
  if (!manual.reportMistakesTo) return null;
  const { subject, lines } = words.aboutManual(manual.title);
  return (
    <li>
      <a href={mailAddress(manual.reportMistakesTo, subject, lines)} data-does="report">
        {words.onAnyPage}
      </a>
    </li>
  );
}

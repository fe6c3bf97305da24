// The foot of every page: whom to call, and what this portal is. Lists, and no paragraphs or sections: the reading views of
// browsers would take the foot for the text where a section has few words.

import type { Manual } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { aboutAddress, checkAddress, definitionsAddress, documentsAddress, offlineAddress } from "@/lib/site/urls";
import { footerLink } from "@/lib/wording/documents";
import { ReportMistakeInManual } from "../section/report-mistake";
import { PartnerNumbers } from "./partner-numbers";

export function SiteFooter({ manual }: { manual: Manual }) {
  return (
    <footer className="site-footer">
      {manual.partners.length > 0 && (
        <>
          <h2 id="partners">{manual.partners.length === 1 ? "Telephone number" : "Telephone numbers of the partners"}</h2>
          <PartnerNumbers partners={manual.partners} />
          {manual.partnersAsAt && <small>As printed on {dayInWords(manual.partnersAsAt)}. They may have changed since.</small>}
        </>
      )}
      <ul className="about-portal">
        {manual.meanings.length > 0 && (
          <li>
            <a href={definitionsAddress}>Definitions and abbreviations</a>
          </li>
        )}
        {manual.documents.length > 0 && (
          <li>
            <a href={documentsAddress}>{footerLink}</a>
          </li>
        )}
        <li>
          <a href={checkAddress}>Check a printed copy</a>
        </li>
        <li>
          <a href={offlineAddress}>Keep this manual on this device</a>
        </li>
        <ReportMistakeInManual manual={manual} />
        <li>
          <a href={aboutAddress}>About this portal: privacy, accessibility, how to cite</a>
        </li>
      </ul>
    </footer>
  );
}

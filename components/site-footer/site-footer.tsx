// The foot of every page: whom to call, and what this portal is. Lists, and no paragraphs or sections: the reading views of
// browsers would take the foot for the text where a section has few words.

import type { Manual } from "@/lib/domain/manual";
import { monthInWords } from "@/lib/domain/version-date";
import { partnersAnchor } from "@/lib/site/anchors";
import { aboutAddress, checkAddress, definitionsAddress, documentsAddress, handoutsAddress, offlineAddress } from "@/lib/site/urls";
import * as contacts from "@/lib/wording/contacts";
import { link as documentsLink } from "@/lib/wording/documents";
import * as words from "@/lib/wording/frame";
import { title as handoutsLink } from "@/lib/wording/handouts";
import { ReportMistakeInManual } from "../section/report-mistake";
import { PartnerNumbers } from "./partner-numbers";

export function SiteFooter({ manual }: { manual: Manual }) {
  return (
    <footer className="site-footer">
      {manual.partners.length > 0 && (
        <>
          <h2 id={partnersAnchor}>{contacts.heading(manual.partners)}</h2>
          <PartnerNumbers partners={manual.partners} />
          <small className="about-numbers">
            {manual.partnersAsAt && `${contacts.from(manual.partners, monthInWords(manual.partnersAsAt))} `}
            {words.emergency}
          </small>
        </>
      )}
      <ul className="about-portal">
        {manual.meanings.length > 0 && (
          <li>
            <a href={definitionsAddress}>{words.definitions}</a>
          </li>
        )}
        {manual.documents.length > 0 && (
          <li data-not-while-reading="">
            <a href={documentsAddress}>{documentsLink}</a>
          </li>
        )}
        <li data-not-while-reading="">
          <a href={handoutsAddress}>{handoutsLink}</a>
        </li>
        <li>
          <a href={checkAddress}>{words.checkPrinted}</a>
        </li>
        <li>
          <a href={offlineAddress}>{words.offlineCopy}</a>
        </li>
        <ReportMistakeInManual manual={manual} />
        <li>
          <a href={aboutAddress}>{words.about}</a>
        </li>
      </ul>
    </footer>
  );
}

// A grid to audit by: each section, and room for evidence and a rating. The whole manual; a script leaves out what was not chosen.
import { type Manual, sectionsOf } from "@/lib/domain/manual";
import { nameOf } from "@/lib/domain/section-name";
import { auditCode } from "@/lib/site/assets";
import { versionWords } from "@/lib/site/page-metadata";
import { printedFingerprint } from "@/lib/site/printed-fingerprint";
import { auditSheetAddress, pageAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/handouts";
import { Labelled } from "../page-main/labelled";
import { FillIn } from "./fill-in";
import { HandoutPage } from "./handout-page";

export function AuditPage({ manual }: { manual: Manual }) {
  const acts = (
    <a className="control" href={auditSheetAddress} download>
      {words.spreadsheet}
    </a>
  );
  return (
    <HandoutPage manual={manual} title={words.audit} how={words.howToAudit} choices={<audit-choice />} acts={acts}>
      <FillIn labels={[words.auditedBy, words.date]} />
      {manual.chapters.map((chapter) => (
        <section key={chapter.id} className="audited" data-number={chapter.number}>
          <h2>
            <Labelled number={chapter.number}>{chapter.title}</Labelled>
          </h2>
          <p className="standing">{versionWords(chapter)}</p>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{words.section}</th>
                <th scope="col">{words.evidence}</th>
                <th scope="col">{words.rating}</th>
              </tr>
            </thead>
            <tbody>
              {sectionsOf(chapter).map((section) => (
                <tr key={section.id} data-number={section.number}>
                  <th scope="row">
                    <a href={pageAddress(section.number)}>
                      <Labelled number={section.number}>{nameOf(section)}</Labelled>
                    </a>
                    <span className="standing code">{printedFingerprint(section.fingerprint)}</span>
                  </th>
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <script type="module" src={auditCode} />
    </HandoutPage>
  );
}

// The documents that the manual names: where each is cited, and whether it can be read.
import type { Manual, NamedDocument } from "@/lib/domain/manual";
import { isWithin } from "@/lib/domain/number";
import * as words from "@/lib/wording/documents";
import { linksTo } from "@/lib/wording/notes";
import { Breadcrumb } from "../page-main/breadcrumb";
import { Outside } from "../page-main/outside";
import { PageMain } from "../page-main/page-main";
import { NumberList } from "../section/number-list";
import { ReferenceNote } from "../section/reference-note";
import { VersionNotice } from "../version-notice/version-notice";

export function DocumentsPage({ manual }: { manual: Manual }) {
  const { chapters, documents } = manual;
  const [only] = chapters.length === 1 ? chapters : [];
  const missing = documents.filter(({ address }) => !address).length;
  return (
    <PageMain chapter={only}>
      <Breadcrumb />
      <h1>{words.title}</h1>
      {only && <VersionNotice chapter={only} />}
      <p>{documents.length === 0 ? words.none : words.summary(documents.length, missing)}</p>
      <ul className="documents">
        {documents.map((document) => (
          <li key={document.title}>
            <p className="document-title">
              {document.address ? <Outside address={document.address}>{document.title}</Outside> : <span>{document.title}</span>}
            </p>
            {document.leadsTo && <p>{linksTo(document.leadsTo)}</p>}
            {!document.address && <Missing document={document} manual={manual} />}
            <p className="cited-by">
              {words.citedIn} <NumberList numbers={document.citedBy} />.{" "}
              {document.citedAs.length > 0 && words.calledInText(document.citedAs)}
            </p>
          </li>
        ))}
      </ul>
    </PageMain>
  );
}

// What to do where we don't have it: the chapter that replaced the one that cites it may link to it.
function Missing({ document: { citedBy, nearest }, manual }: { document: NamedDocument; manual: Manual }) {
  const citing = manual.chapters.filter(({ number }) => citedBy.some((section) => isWithin(section, number)));
  const successor = citing.find(({ supersededBy }) => supersededBy?.address)?.supersededBy;
  return (
    <p>
      <ReferenceNote reference={{ kind: "document", nearest }} manual={manual} successor={successor} />
    </p>
  );
}

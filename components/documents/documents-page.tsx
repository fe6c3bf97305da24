// The documents that the manual names: where each is cited, and whether it can be read.
import type { Manual, NamedDocument } from "@/lib/domain/manual";
import { partnersAnchor } from "@/lib/site/anchors";
import { orCall } from "@/lib/wording/contacts";
import * as words from "@/lib/wording/documents";
import { splitLinks } from "@/lib/wording/split-links";
import { Breadcrumb } from "../page-main/breadcrumb";
import { Outside } from "../page-main/outside";
import { PageMain } from "../page-main/page-main";
import { NumberList } from "../section/number-list";
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
            {document.leadsTo && <p>{words.linksTo(document.leadsTo)}</p>}
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
function Missing({ document, manual }: { document: NamedDocument; manual: Manual }) {
  const citing = manual.chapters.filter(({ number }) => document.citedBy.some((section) => section.startsWith(`${number}.`)));
  const current = citing.find(({ supersededBy }) => supersededBy?.address)?.supersededBy?.address;
  return (
    <p>
      {document.nearest ? words.missingButNear : words.missing}{" "}
      {document.nearest && (
        <>
          <WithLink sentence={words.nearest} address={document.nearest} />{" "}
        </>
      )}
      <WithLink sentence={current ? words.tryCurrent : words.tryPublisher} address={current ?? manual.address} />
      {manual.partners.length > 0 ? <Call partners={manual.partners} /> : "."}
    </p>
  );
}

function Call({ partners }: { partners: Manual["partners"] }) {
  const [before, link, after] = splitLinks(orCall(partners));
  return (
    <>
      {before}
      <a href={`#${partnersAnchor}`} data-does="call">
        {link}
      </a>
      {after}
    </>
  );
}

function WithLink({ sentence, address }: { sentence: string; address: string }) {
  const [before, link, after] = splitLinks(sentence);
  return (
    <>
      {before}
      <Outside address={address}>{link}</Outside>
      {after}
    </>
  );
}

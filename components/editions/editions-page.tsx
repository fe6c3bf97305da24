// The editions of a section: what has changed since each earlier one, and its words as they were.
import { dayInWords } from "@/lib/edition-date";
import type { EarlierEdition, Place } from "@/lib/manual";
import { editionAnchor, editionsStyle, pageAddress } from "@/lib/permalink";
import { EditionNotice } from "../edition-notice/edition-notice";
import { Breadcrumb } from "../page-main/breadcrumb";
import { PageMain } from "../page-main/page-main";

export function EditionsPage({ place: { chapter, section } }: { place: Extract<Place, { kind: "section" }> }) {
  return (
    <PageMain chapter={chapter}>
      <link rel="stylesheet" href={editionsStyle} precedence="default" />
      <Breadcrumb
        what="page"
        steps={[
          { address: pageAddress(chapter.number), words: `${chapter.number} ${chapter.title}` },
          { address: pageAddress(section.number), words: section.number },
        ]}
      />
      <h1>
        <span className="number">{section.number}</span> Editions
      </h1>
      <EditionNotice chapter={chapter} />
      <p className="standing">
        The latest edition held here is of {dayInWords(section.edition)}.{section.note && ` Change note: ${section.note}`}{" "}
        <a className="screen-only" href={pageAddress(section.number)}>
          Read it
        </a>
      </p>
      {section.earlier.map((edition) => (
        <Edition key={edition.edition} edition={edition} present={section.edition} />
      ))}
    </PageMain>
  );
}

function Edition({ edition: { edition, note, changes, html }, present }: { edition: EarlierEdition; present: string }) {
  return (
    <section className="edition-of" id={editionAnchor(edition)}>
      <h2>Edition of {dayInWords(edition)}: superseded</h2>
      {note && <p className="standing">Change note: {note}</p>}
      <h3>What has changed since, to the edition of {dayInWords(present)}</h3>
      <p className="standing">
        <ins>Inserted words</ins> are underlined, <del>deleted words</del> struck through.
      </p>
      {/* Made by lib/markdown from trees without raw HTML, every link's address checked. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
      <div className="difference" dangerouslySetInnerHTML={{ __html: changes }} />
      <details>
        <summary>The words as they were</summary>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as above */}
        <div className="difference" dangerouslySetInnerHTML={{ __html: html }} />
      </details>
    </section>
  );
}

// The history of a section: each edition with its date and note, and what changed with it; any two compared.
import { editionOf } from "@/lib/domain/as-at";
import type { EarlierEdition, Manual, Place, Section } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { changesAddress, compareCode, editionAddress, editionAnchor, editionsStyle, pageAddress } from "@/lib/site/permalink";
import { Breadcrumb } from "../page-main/breadcrumb";
import { PageMain } from "../page-main/page-main";
import { BlocksStyle } from "../section/blocks-style";
import { EditionNotice } from "../version-notice/version-notice";
import { HowToRead } from "./how-to-read";
import { EditionArticle } from "./version-article";
import { EditionCut } from "./version-cut";

type Props = { place: Extract<Place, { kind: "section" }>; manual: Manual };

export function EditionsPage({ place, manual }: Props) {
  const { chapter, section } = place;
  const editions = [section, ...section.earlier];
  return (
    <>
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
          {editions.length} editions are held here, the latest first. <HowToRead />
        </p>
        <compare-editions data-number={section.number}>
          <p className="standing screen-only">
            Each edition shows below what changed with it, and on its own page what has changed since. With JavaScript on, any two can be
            compared here.
          </p>
        </compare-editions>
        {editions.map((edition, i) => (
          <Edition key={edition.edition} edition={edition} before={section.earlier[i]} after={editions[i - 1]} section={section} />
        ))}
      </PageMain>
      <template data-bank="">
        {editions.map(({ edition }) => (
          <EditionArticle key={edition} edition={editionOf(section, edition)} manual={manual} dataKey={edition} heading="h1" />
        ))}
      </template>
      {editions.map((edition, i) => (
        <EditionCut key={edition.edition} edition={edition} until={editions[i - 1]?.edition} place={place} manual={manual} />
      ))}
      <script type="module" src={compareCode} />
    </>
  );
}

type EditionProps = { edition: Section | EarlierEdition; before?: EarlierEdition; after?: Section | EarlierEdition; section: Section };

/** `before` and `after` are the editions next to it in time. */
function Edition({ edition: { edition, note, kind }, before, after, section: { number, edition: present } }: EditionProps) {
  return (
    <section className="edition-of" id={editionAnchor(edition)}>
      <h2>
        <a href={after ? editionAddress(number, edition) : pageAddress(number)}>Edition of {dayInWords(edition)}</a>
        {after ? `: superseded on ${dayInWords(after.edition)}` : ", the present one"}
      </h2>
      {!before && <p className="standing">The first edition held here.</p>}
      {before && (
        <p className="standing">
          {kind === "correction" ? "A correction, which changes no meaning" : "An amendment"} of the edition of {dayInWords(before.edition)}
          .
        </p>
      )}
      {note && <p className="standing">Change note: {note}</p>}
      {before && <BlocksStyle html={before.followed} />}
      {before && (
        // Made by lib/markdown from trees without raw HTML, every link's address checked.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above
        <div className="difference" dangerouslySetInnerHTML={{ __html: before.followed }} />
      )}
      {after && (
        <p className="standing screen-only">
          <a href={editionAddress(number, edition)}>Read its words</a>
          {after.edition !== present && (
            <>
              {" "}
              or <a href={changesAddress(number, edition)}>see what has changed since</a>
            </>
          )}
          .
        </p>
      )}
    </section>
  );
}

// A whole chapter on one page: Contents, then each part with its sections, as in the print.

import { chapterCitation } from "@/lib/domain/citation";
import { type Chapter, type Manual, type Part, sectionsOf } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { counted } from "@/lib/messages/counted";
import { amendmentsOf, heldSince } from "@/lib/site/amendments";
import { partAnchor } from "@/lib/site/anchors";
import { versionWords } from "@/lib/site/page-metadata";
import { chapterData } from "@/lib/site/structured-data";
import { versionsAddress } from "@/lib/site/urls";
import { ShowAmendments } from "../amendments/show-amendments";
import { ChapterContents } from "../contents/chapter-contents";
import { ChapterNotice } from "../notice/dated-notice";
import { Breadcrumb } from "../page-main/breadcrumb";
import { PageMain } from "../page-main/page-main";
import { StructuredData } from "../page-main/structured-data";
import { CitedBy } from "../section/cited-by";
import { SectionArticle } from "../section/section-article";
import { VersionNotice } from "../version-notice/version-notice";
import { ReviewLine } from "./review-line";

export function ChapterPage({ chapter, manual }: { chapter: Chapter; manual: Manual }) {
  return (
    <PageMain chapter={chapter} citation={chapterCitation(manual, chapter)}>
      <Breadcrumb what="chapter" />
      <h1>
        <span className="number">{chapter.number}</span> {chapter.title}
      </h1>
      <p className="standing">
        {versionWords(chapter)}. {counted(sectionsOf(chapter).length, "section")}. <Amended chapter={chapter} />
      </p>
      <ReviewLine chapter={chapter} />
      <copy-row role="group" aria-label={chapter.number} />
      {chapter.citedBy.length > 0 && <CitedBy numbers={chapter.citedBy} />}
      <VersionNotice chapter={chapter} />
      <ChapterNotice notice={chapter.notice} timeZone={manual.timeZone} />
      <nav className="contents" aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <ChapterContents chapter={chapter} onPage />
      </nav>
      <StructuredData data={chapterData(chapter, manual)} />
      {chapter.parts.map((part, i) => (
        <ChapterPart key={partAnchor(i + 1)} part={part} anchor={partAnchor(i + 1)} chapter={chapter} manual={manual} />
      ))}
    </PageMain>
  );
}

// With or without an amendment the reader is led to the history of the chapter.
function Amended({ chapter }: { chapter: Chapter }) {
  const [latest] = amendmentsOf(chapter);
  if (!latest) return <a href={versionsAddress(chapter.number)}>No amendments since {dayInWords(heldSince(chapter))}</a>;
  return (
    <>
      Last amended {dayInWords(latest.date)}.{" "}
      <span className="screen-only">
        <a href={versionsAddress(chapter.number)}>Versions</a>.
      </span>{" "}
      <ShowAmendments number={chapter.number} />
    </>
  );
}

function ChapterPart({ part, anchor, chapter, manual }: { part: Part; anchor: string; chapter: Chapter; manual: Manual }) {
  return (
    <section className="part">
      <h2 id={anchor}>{part.title}</h2>
      {part.sections.map((section) => (
        <SectionArticle key={section.id} section={section} chapter={chapter} manual={manual} heading="h3" />
      ))}
      <p className="to-top">
        <a href="#top">Top</a>
      </p>
    </section>
  );
}

// A whole chapter on one page: Contents, then each part with its sections, as in the print.

import { chapterCitation } from "@/lib/domain/citation";
import { type Chapter, type Manual, type Part, sectionsOf } from "@/lib/domain/manual";
import { partAnchor } from "@/lib/site/anchors";
import { chapterData } from "@/lib/site/structured-data";
import { ReadingContents } from "../contents/reading-contents";
import { ChapterNotice } from "../notice/dated-notice";
import { Labelled } from "../page-main/labelled";
import { PageMain } from "../page-main/page-main";
import { StructuredData } from "../page-main/structured-data";
import { ReadingBar } from "../reading-bar/reading-bar";
import { headingsOf } from "../section/heading-level";
import { SectionArticle } from "../section/section-article";
import { VersionNotice } from "../version-notice/version-notice";
import { ChapterFacts } from "./chapter-facts";
import { ReviewLine } from "./review-line";

export function ChapterPage({ chapter, manual }: { chapter: Chapter; manual: Manual }) {
  const aside = (
    <>
      <ReadingBar isHere chapter={chapter} partners={manual.partners} />
      <ReadingContents chapter={chapter} />
    </>
  );
  return (
    <PageMain chapter={chapter} citation={chapterCitation(manual, chapter)} aside={aside}>
      <h1>
        <Labelled number={chapter.number}>{chapter.title}</Labelled>
      </h1>
      <ChapterFacts chapter={chapter} count={sectionsOf(chapter).length} />
      <ReviewLine chapter={chapter} />
      <VersionNotice chapter={chapter} />
      <ChapterNotice notice={chapter.notice} timeZone={manual.timeZone} />
      <StructuredData data={chapterData(chapter, manual)} />
      {chapter.parts.map((part, i) => (
        <ChapterPart key={partAnchor(i + 1)} part={part} anchor={partAnchor(i + 1)} chapter={chapter} manual={manual} />
      ))}
    </PageMain>
  );
}

function ChapterPart({ part, anchor, chapter, manual }: { part: Part; anchor: string; chapter: Chapter; manual: Manual }) {
  const headings = headingsOf(part);
  return (
    <section className="part">
      {part.title !== "" && <h2 id={anchor}>{part.title}</h2>}
      {part.sections.map((section) => (
        <SectionArticle
          key={section.id}
          section={section}
          chapter={chapter}
          manual={manual}
          heading={headings.get(section.number) ?? "h3"}
        />
      ))}
    </section>
  );
}

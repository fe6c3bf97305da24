// A section on its own page: its place, its text, its neighbours.
import type { ReactNode } from "react";
import { chapterCitation } from "@/lib/domain/citation";
import type { Manual, Place, Section } from "@/lib/domain/manual";
import { dayInWords } from "@/lib/domain/version-date";
import { partAnchor } from "@/lib/site/anchors";
import { firstWords } from "@/lib/site/page-metadata";
import { sectionData } from "@/lib/site/structured-data";
import { addressInChapter, pageAddress, versionsAddress } from "@/lib/site/urls";
import { ShowAmendments } from "../amendments/show-amendments";
import { ChapterNotice } from "../notice/dated-notice";
import { Breadcrumb } from "../page-main/breadcrumb";
import { PageMain } from "../page-main/page-main";
import { StructuredData } from "../page-main/structured-data";
import { Departures } from "../retired-number/departures";
import { ReportMistake } from "./report-mistake";

type Props = { place: Extract<Place, { kind: "section" }>; manual: Manual; article: ReactNode; notice: ReactNode };

/** `article` and `notice` are handed in: whole while writing, places to fill in a build (lib/build/cut-pages.ts). */
export function SectionPage({ place, manual, article, notice }: Props) {
  const { chapter, part, section, position, count, previous, next } = place;
  return (
    <PageMain chapter={chapter} citation={chapterCitation(manual, chapter)}>
      <Breadcrumb
        what="section"
        steps={[
          { address: pageAddress(chapter.number), words: `${chapter.number} ${chapter.title}` },
          { address: `${pageAddress(chapter.number)}#${partAnchor(chapter.parts.indexOf(part) + 1)}`, words: part.title },
        ]}
      />
      <StructuredData data={sectionData(place, manual)} />
      {notice}
      <ChapterNotice notice={chapter.notice} timeZone={manual.timeZone} />
      {section.formerHolders.length > 0 && (
        <div className="version-notice" role="note" aria-label="This number belonged to another text">
          <Departures departures={section.formerHolders} />
        </div>
      )}
      {article}
      <p className="standing">
        From {chapter.number} {chapter.title}, “{part.title}”. Section {position} of {count} in the chapter. Version of{" "}
        {dayInWords(section.version)}.{" "}
        <span className="screen-only">
          <a href={addressInChapter(chapter.number, section.number)}>Read it in the whole chapter</a>.{" "}
          {section.earlier.length > 0 && (
            <>
              <a href={versionsAddress(section.number)}>See earlier versions and what has changed</a>.{" "}
            </>
          )}
        </span>
        {section.earlier.length > 0 && (
          <>
            <ShowAmendments number={section.number} />{" "}
          </>
        )}
        {section.citedBy.length === 0 && "No other section cites it."}
        <ReportMistake section={section} chapter={chapter} manual={manual} />
      </p>
      <nav className="neighbours" aria-label="Neighbouring sections">
        <ul className="chapter-contents">
          {previous && <Neighbour section={previous} relation="Previous" />}
          {next && <Neighbour section={next} relation="Next" />}
        </ul>
      </nav>
    </PageMain>
  );
}

function Neighbour({ section, relation }: { section: Section; relation: "Previous" | "Next" }) {
  return (
    <li>
      <a href={pageAddress(section.number)} rel={relation === "Next" ? "next" : "prev"}>
        {relation}: <span className="number">{section.number}</span> {section.title ?? firstWords(section.paragraphs[0], 70)}
      </a>
    </li>
  );
}

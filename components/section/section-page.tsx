// A section on its own page: its place, its text, its neighbours.
import type { ReactNode } from "react";
import { chapterCitation } from "@/lib/domain/citation";
import { type Manual, meaningsOf, type Place, type Section, sectionsAbove } from "@/lib/domain/manual";
import { withLabel } from "@/lib/domain/number";
import { nameOf } from "@/lib/domain/section-name";
import { dayInWords } from "@/lib/domain/version-date";
import { partAnchor } from "@/lib/site/anchors";
import { sectionData } from "@/lib/site/structured-data";
import { addressInChapter, pageAddress, versionsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/reading";
import { ShowAmendments } from "../amendments/show-amendments";
import { ChapterNotice } from "../notice/dated-notice";
import { Breadcrumb } from "../page-main/breadcrumb";
import { Labelled } from "../page-main/labelled";
import { PageMain } from "../page-main/page-main";
import { StructuredData } from "../page-main/structured-data";
import { PrintFacts } from "../print-page/print-facts";
import { ReadingBar } from "../reading-bar/reading-bar";
import { Departures } from "../retired-number/departures";
import { CitedBy, DefinedHere } from "./cited-by";
import { LinkAndCitation } from "./link-and-citation";
import { ReportMistake } from "./report-mistake";

type Props = {
  place: Extract<Place, { kind: "section" }>;
  manual: Manual;
  article: ReactNode;
  notice: ReactNode;
  contents: ReactNode;
};

/** `article`, `notice` and `contents` are handed in: whole while writing, places to fill in a build (lib/build/cut-pages.ts). */
export function SectionPage({ place, manual, article, notice, contents }: Props) {
  const { chapter, part, section, position, count, previous, next } = place;
  const aside = (
    <>
      <ReadingBar chapter={chapter} partners={manual.partners} />
      {contents}
    </>
  );
  const chapterName = withLabel(chapter.number, chapter.title);
  return (
    <PageMain chapter={chapter} citation={chapterCitation(manual, chapter)} aside={aside}>
      <Breadcrumb
        steps={[
          { address: pageAddress(chapter.number), words: chapterName },
          ...(part.title === ""
            ? []
            : [{ address: `${pageAddress(chapter.number)}#${partAnchor(chapter.parts.indexOf(part) + 1)}`, words: part.title }]),
          ...sectionsAbove(section, part.sections).map((above) => ({
            address: pageAddress(above.number),
            words: withLabel(above.number, above.title ?? ""),
          })),
        ]}
      />
      <StructuredData data={sectionData(place, manual)} />
      {notice}
      <ChapterNotice notice={chapter.notice} timeZone={manual.timeZone} />
      {section.formerHolders.length > 0 && (
        <div className="version-notice" role="note" aria-label={words.numberOfAnotherText}>
          <Departures number={section.number} departures={section.formerHolders} />
        </div>
      )}
      {article}
      <ul className="facts after">
        <li>
          {words.position(position, count, chapterName)}{" "}
          <a href={addressInChapter(chapter.number, section.number)}>{words.readInContext}</a>
        </li>
        <li>{words.versionOf(dayInWords(section.version))}</li>
        {section.earlier.length > 0 && (
          <>
            <li>
              <a href={versionsAddress(section.number)}>{words.earlierVersions}</a>
            </li>
            <li>
              <ShowAmendments number={section.number} />
            </li>
          </>
        )}
        {section.citedBy.length > 0 && (
          <li>
            <CitedBy numbers={section.citedBy} from={section.number} />
          </li>
        )}
        {section.defines.length > 0 && (
          <li>
            <DefinedHere meanings={meaningsOf(section.defines, manual)} from={section.number} />
          </li>
        )}
        <PrintFacts />
        <ReportMistake section={section} chapter={chapter} manual={manual} />
      </ul>
      <LinkAndCitation section={section} chapter={chapter} manual={manual} />
      <nav className="neighbours" aria-label={words.neighbours}>
        <ul>
          {previous && <Neighbour section={previous} relation={words.previous} rel="prev" />}
          {next && <Neighbour section={next} relation={words.next} rel="next" />}
        </ul>
      </nav>
    </PageMain>
  );
}

function Neighbour({ section, relation, rel }: { section: Section; relation: string; rel: "prev" | "next" }) {
  return (
    <li>
      <a href={pageAddress(section.number)} rel={rel}>
        <span className="relation">{relation}</span> <Labelled number={section.number}>{nameOf(section)}</Labelled>
      </a>
    </li>
  );
}

// A chapter with the latest amendment of each section shown in place: what was inserted and deleted, and what is new or
// withdrawn. The page that “Show amendments” leads to without JavaScript, and takes its changes from with it.

import type { ReactNode } from "react";
import { type Chapter, type Manual, type Place, placesOf, type Section, type WithdrawnSection } from "@/lib/domain/manual";
import { withLabel } from "@/lib/domain/number";
import { calledAs } from "@/lib/domain/section-name";
import { wholeParts } from "@/lib/domain/whole-parts";
import { amendmentsOf } from "@/lib/site/amendments";
import { partAnchor, sectionAnchor } from "@/lib/site/anchors";
import { versionsStyle } from "@/lib/site/assets";
import { describeShownAmendments } from "@/lib/site/page-metadata";
import { chapterWords } from "@/lib/site/preview-words";
import { pageAddress, shownAmendmentsAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/amendments";
import { Breadcrumb } from "../page-main/breadcrumb";
import { Labelled } from "../page-main/labelled";
import { PageCut } from "../page-main/page-cut";
import { PageMain } from "../page-main/page-main";
import { ReadingBar } from "../reading-bar/reading-bar";
import { headingBelow } from "../section/heading-level";
import { VersionNotice } from "../version-notice/version-notice";
import { HowToRead } from "../versions/how-to-read";
import { ShownSection, ShownWithdrawal } from "./shown-section";

export function ShownChapterPage({ chapter, manual }: { chapter: Chapter; manual: Manual }) {
  const amendments = amendmentsOf(chapter);
  const isNew = (section: Section) => amendments.some(({ id, kind }) => id === section.id && kind === "new");
  const amended = placesOf(chapter).filter(({ section }) => section.earlier.length > 0);
  return (
    <>
      <PageMain chapter={chapter}>
        <ReadingBar chapter={chapter} partners={manual.partners} hasContents={false} />
        <link rel="stylesheet" href={versionsStyle} precedence="default" />
        <Breadcrumb steps={[{ address: pageAddress(chapter.number), words: withLabel(chapter.number, chapter.title) }]} />
        <h1>
          <Labelled number={chapter.number}>{words.shownIn(chapter.title)}</Labelled>
        </h1>
        <p className="standing">
          {words.latestOfEach} <HowToRead />{" "}
          <span className="screen-only">
            <a href={pageAddress(chapter.number)}>{words.hide}</a>
          </span>
        </p>
        <VersionNotice chapter={chapter} />
        {wholeParts(chapter).map(({ title, texts }, i) => (
          <section className="part" key={title}>
            {title !== "" && <h2 id={partAnchor(i + 1)}>{title}</h2>}
            {texts.map(({ text, level }) => {
              const heading = headingBelow(title === "" ? 1 : 2, level);
              return "on" in text ? (
                <ShownWithdrawal key={text.id} text={text} isAnchored={isAnchored(text, chapter)} heading={heading} />
              ) : (
                <ShownSection key={text.id} section={text} isNew={isNew(text)} heading={heading} />
              );
            })}
          </section>
        ))}
      </PageMain>
      {amended.map((place) => (
        <ShownSectionCut key={place.section.id} place={place} manual={manual} />
      ))}
    </>
  );
}

// A number that another text has by now leads to that, also where the chapter had another number when this one was withdrawn.
function isAnchored(text: WithdrawnSection, chapter: Chapter): boolean {
  const holders = [...placesOf(chapter).map(({ section }) => section), ...chapter.withdrawn];
  return holders.find(({ number }) => sectionAnchor(number) === sectionAnchor(text.number)) === text;
}

function ShownSectionCut({ place, manual }: { place: Extract<Place, { kind: "section" }>; manual: Manual }) {
  const { chapter, section } = place;
  return (
    <PageCut
      address={shownAmendmentsAddress(section.number)}
      from={shownAmendmentsAddress(chapter.number)}
      {...describeShownAmendments(place, manual)}
      image={chapterWords(place.chapter, manual)}
    >
      <ShownSectionPage
        place={place}
        manual={manual}
        article={<div data-fill={sectionAnchor(section.number)} data-heading="h1" />}
        notice={<div data-fill="notice" />}
      />
    </PageCut>
  );
}

type SectionProps = { place: Extract<Place, { kind: "section" }>; manual: Manual; article: ReactNode; notice: ReactNode };

/** `article` and `notice` are handed in: whole while writing, places to fill in a build. */
export function ShownSectionPage({ place: { chapter, section }, manual, article, notice }: SectionProps) {
  return (
    <PageMain chapter={chapter}>
      <ReadingBar chapter={chapter} partners={manual.partners} hasContents={false} />
      <Breadcrumb
        steps={[
          { address: pageAddress(chapter.number), words: withLabel(chapter.number, chapter.title) },
          { address: pageAddress(section.number), words: calledAs(section) },
        ]}
      />
      {notice}
      {article}
      <p className="standing">
        {words.latestShown} <HowToRead />{" "}
        <span className="screen-only">
          <a href={pageAddress(section.number)}>{words.hide}</a>
        </span>
      </p>
    </PageMain>
  );
}

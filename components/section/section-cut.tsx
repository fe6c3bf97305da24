// The pages of a chapter's sections, cut out of its own.

import { type Chapter, levelsOf, type Manual, type Place, placesOf, sectionsBelow } from "@/lib/domain/manual";
import { sectionAnchor } from "@/lib/site/anchors";
import { describeSection } from "@/lib/site/page-metadata";
import { chapterWords } from "@/lib/site/preview-words";
import { pageAddress } from "@/lib/site/urls";
import { ContentsBank, ContentsOfCut } from "../contents/reading-contents";
import { PageCut } from "../page-main/page-cut";
import { headingBelow } from "./heading-level";
import { SectionPage } from "./section-page";

// The section, then those that are part of it, each at its level.
function SectionsToFill({ place: { section, part } }: { place: Extract<Place, { kind: "section" }> }) {
  const levels = levelsOf(part.sections);
  const above = levels.get(section.number) ?? 1;
  return (
    <>
      <div data-fill={sectionAnchor(section.number)} data-heading="h1" />
      {sectionsBelow(section.number, part.sections).map(({ id, number }) => (
        <div key={id} data-fill={sectionAnchor(number)} data-heading={headingBelow(1, (levels.get(number) ?? above) - above)} />
      ))}
    </>
  );
}

/** All of them, and what they share. */
export function SectionCuts({ chapter, manual }: { chapter: Chapter; manual: Manual }) {
  return (
    <>
      <ContentsBank chapter={chapter} />
      {placesOf(chapter).map((place) => (
        <SectionCut key={place.section.id} place={place} manual={manual} />
      ))}
    </>
  );
}

function SectionCut({ place, manual }: { place: Extract<Place, { kind: "section" }>; manual: Manual }) {
  const { number } = place.section;
  return (
    <PageCut
      address={pageAddress(number)}
      from={pageAddress(place.chapter.number)}
      {...describeSection(place.section, place.chapter, manual)}
      image={chapterWords(place.chapter, manual)}
    >
      <SectionPage
        place={place}
        manual={manual}
        article={<SectionsToFill place={place} />}
        notice={<div data-fill="notice" />}
        contents={<ContentsOfCut {...place} />}
      />
    </PageCut>
  );
}

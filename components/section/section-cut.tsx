// A section's page, cut out of its chapter's.

import type { Manual, Place } from "@/lib/domain/manual";
import { describeSection } from "@/lib/site/page-metadata";
import { chapterWords } from "@/lib/site/preview-words";
import { pageAddress } from "@/lib/site/urls";
import { PageCut } from "../page-main/page-cut";
import { SectionPage } from "./section-page";

export function SectionCut({ place, manual }: { place: Extract<Place, { kind: "section" }>; manual: Manual }) {
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
        article={<div data-fill={number} data-heading="h1" />}
        notice={<div data-fill="notice" />}
      />
    </PageCut>
  );
}

// A section's page inside its chapter's page, for the finishing step to cut out: Next renders chapters only,
// which is a tenth of the cost of a page for each section (lib/export/cut-sections.ts).
import { describeSection } from "@/lib/describe";
import type { Manual, Place } from "@/lib/manual";
import { addressOfPreview, placeWords, previewAlternative } from "@/lib/preview-words";
import { SectionPage } from "./section-page";

export function SectionCut({ place, manual }: { place: Extract<Place, { kind: "section" }>; manual: Manual }) {
  const { number } = place.section;
  const { title, description } = describeSection(place.section, place.chapter, manual);
  const image = placeWords(place, manual);
  return (
    <template
      data-section={number}
      data-title={title}
      data-description={description}
      data-image={addressOfPreview(image)}
      data-image-alternative={previewAlternative(image)}
    >
      <SectionPage place={place} manual={manual} article={<div data-fill="article" />} notice={<div data-fill="notice" />} />
    </template>
  );
}

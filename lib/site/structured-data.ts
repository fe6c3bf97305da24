// Chapters and sections as schema.org describes them (https://schema.org/CreativeWork), for search engines.

import type { Chapter, Manual, Place } from "../domain/manual";
import { labelOf } from "../domain/number";
import { nameOf } from "../domain/section-name";
import { creativeWorkStatus } from "../wording/page-metadata";
import { homeAddress, pageAddress } from "./urls";

type Data = Record<string, unknown>;

/** A chapter as JSON-LD. */
export function chapterData(chapter: Chapter, manual: Manual): Data {
  return {
    "@context": "https://schema.org",
    ...chapterWork(chapter, manual),
    datePublished: chapter.asAt,
    ...(chapter.status === "historical" && { creativeWorkStatus: creativeWorkStatus }),
  };
}

/** A section as JSON-LD, with where it is. */
export function sectionData({ chapter, section, position }: Extract<Place, { kind: "section" }>, manual: Manual): Data {
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": address(section.number, manual),
    ...identifierOf(section.number),
    name: nameOf(section),
    position,
    datePublished: section.version,
    ...(chapter.status === "historical" && { creativeWorkStatus: creativeWorkStatus }),
    isPartOf: chapterWork(chapter, manual),
  };
}

function chapterWork(chapter: Chapter, manual: Manual): Data {
  return {
    "@type": "CreativeWork",
    "@id": address(chapter.number, manual),
    ...identifierOf(chapter.number),
    name: chapter.title,
    isPartOf: { "@type": "CreativeWork", "@id": `${manual.portalAddress ?? ""}${homeAddress}`, name: manual.title },
  };
}

// A title alone is the name, and no identifier.
function identifierOf(number: string): Data {
  return labelOf(number) === "" ? {} : { identifier: labelOf(number) };
}

function address(number: string, manual: Manual): string {
  return (manual.portalAddress ?? "") + pageAddress(number);
}

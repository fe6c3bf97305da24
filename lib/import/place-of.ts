// Which section a place of a document is in.
import type { FoundChapter } from "./find-chapter";
import type { Remark } from "./remarks";

/** The number of the section that a place of the document (SourceBlock) is in, for people; "" where it is not known. */
export function placeOf(at: number, { parts, number }: FoundChapter): string {
  const sections = parts.flatMap((part) => part.sections);
  if (at <= 0) return "";
  return sections.findLast((section) => section.at <= at)?.number ?? `before ${sections[0]?.number ?? number}`;
}

/** Remarks with the sections that they are about. */
export function placed(remarks: Remark[], chapter: FoundChapter): (Remark & { place: string })[] {
  return remarks.map((remark) => ({ ...remark, place: remark.at === undefined ? "" : placeOf(remark.at, chapter) }));
}

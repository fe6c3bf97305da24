// Which section a place of a document is in.
import { labelOf } from "../domain/number";
import type { FoundChapter } from "./find-chapter";
import type { Remark } from "./remarks";
import type { FoundSection } from "./section-lines";

/** The number of the section that a place of the document (SourceBlock) is in, for people; "" where it is not known. */
export function placeInDocument(at: number, { parts, number }: FoundChapter): string {
  const sections = parts.flatMap((part) => part.sections);
  if (at <= 0) return "";
  const found = sections.findLast((section) => section.at <= at);
  return found ? nameOfFound(found) : `before ${sections[0] ? nameOfFound(sections[0]) : number}`;
}

/** What an editor calls a section: its label, or its title where it has none. */
export function nameOfFound({ number, title }: Pick<FoundSection, "number" | "title">): string {
  return labelOf(number) || (title ? `“${title}”` : "the opening words");
}

/** Remarks with the sections that they are about. */
export function placed(remarks: Remark[], chapter: FoundChapter): (Remark & { place: string })[] {
  return remarks.map((remark) => ({ ...remark, place: remark.at === undefined ? "" : placeInDocument(remark.at, chapter) }));
}

// The title of a chapter and of its sections with their numbers: as the manual has them, and as the document had them.
import type { FoundChapter } from "./find-chapter";
import type { FoundSection } from "./section-lines";

/** "8.45 Online Safety"; where the document's own labels are kept, its label, if it has one, and its title. */
export function titleOfChapter({ number, title, own }: Pick<FoundChapter, "number" | "title" | "own">): string {
  return [own ? own.label : number, title].filter(Boolean).join(" ");
}

/** The words of the document that became the chapter's number and title. */
export function chapterAsPrinted({ number, title, own }: Pick<FoundChapter, "number" | "title" | "own">): string {
  return own ? own.counted : `${number} ${title}`;
}

/** The words of the document that became a section's number and title. */
export function sectionAsPrinted({ number, title, counted }: Pick<FoundSection, "number" | "title" | "counted">): string {
  return counted ?? `${number} ${title ?? ""}`;
}

// The parts of a chapter as chapter.yml lists them, with the numbers of what is listed.
import { parseDocument } from "yaml";
import { slugOf } from "../domain/number";
import type { ChapterFolder } from "./chapter-folders";
import { fileOf, sectionNumber } from "./chapter-labels";

/** A part as listed; one may have no title. */
export type ListedPart = { title: string; sections: string[]; withdrawn: string[] };

/**
 * The parts with the numbers of their sections, where chapter.yml may list them by their labels or by the names of their files;
 * what is no section's has the number that it would have.
 */
export function withNumbers(
  parts: (Omit<ListedPart, "title"> & { title?: string })[],
  folder: Pick<ChapterFolder, "number" | "numbering" | "sections" | "superseded">,
): ListedPart[] {
  const byFile = new Map([...folder.superseded.keys(), ...folder.sections.keys()].map((number) => [fileOf(number), number]));
  const numberOf = (listed: string) => byFile.get(slugOf(listed)) ?? sectionNumber(folder.number, listed, folder.numbering);
  return parts.map((part) => ({ title: part.title ?? "", sections: part.sections.map(numberOf), withdrawn: part.withdrawn.map(numberOf) }));
}

/** The numbers of a chapter's sections in the order of chapter.yml; none where it cannot be read. */
export function listedNumbers(folder: ChapterFolder): string[] {
  const listed = parseDocument(folder.settings?.text ?? "", { schema: "failsafe" }).toJSON() as {
    parts?: unknown;
    sections?: unknown;
  } | null;
  const parts = Array.isArray(listed?.parts) ? listed.parts : [{ sections: listed?.sections }];
  const texts = (list: unknown) => (Array.isArray(list) ? list.filter((one) => typeof one === "string") : []);
  const read = parts.map((part: { sections?: unknown }) => ({ title: "", sections: texts(part?.sections), withdrawn: [] }));
  return withNumbers(read, folder)
    .flatMap(({ sections }) => sections)
    .filter((number) => folder.sections.has(number));
}

// Citations turned round: each section and chapter learns which sections cite it.
import { type Chapter, sectionsOf } from "../domain/manual";

/** Fills `citedBy` of all sections and chapters, changing them; the citing sections are in the order of the manual. */
export function addCitedBy(chapters: Chapter[]): void {
  const citing = new Map<string, string[]>();
  for (const { number, cites } of chapters.flatMap(sectionsOf)) {
    for (const cited of cites) citing.set(cited, [...(citing.get(cited) ?? []), number]);
  }
  for (const cited of chapters.flatMap((chapter) => [chapter, ...sectionsOf(chapter)])) cited.citedBy = citing.get(cited.number) ?? [];
}

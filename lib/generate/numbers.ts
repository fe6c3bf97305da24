// Numbers of all sections. Print lists, the search and the page for missing addresses use them.
import { type Manual, sectionsOf } from "../domain/manual";
import { packNumbers } from "../util/pack-numbers";

/** The numbers of the manual, packed. */
export function buildNumbers({ chapters }: Manual): string {
  return packNumbers(chapters.map((chapter) => ({ number: chapter.number, sections: sectionsOf(chapter).map(({ number }) => number) })));
}

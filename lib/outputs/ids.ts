// Where each permanent id lives now: what a copied link needs when its number has gone elsewhere.
import { type Manual, sectionsOf } from "../manual";

/** Permanent id → number of the section or chapter that has it, or had it last before it was withdrawn. */
export type Ids = Record<string, string>;

/** The ids of a manual in small files by their first character, so that a link costs one of them. */
export function buildIds(manual: Manual): Map<string, Ids> {
  const files = new Map<string, Ids>();
  const add = (id: string, number: string) => {
    const file = files.get(id[0]) ?? {};
    file[id] = number;
    files.set(id[0], file);
  };
  for (const chapter of manual.chapters) {
    for (const { id, number } of [chapter, ...sectionsOf(chapter)]) add(id, number);
  }
  for (const [id, number] of Object.entries(manual.withdrawn)) add(id, number);
  return files;
}

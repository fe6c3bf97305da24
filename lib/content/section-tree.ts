// Which section is part of which: by their labels, 3.2.1 below 3.2, or as their front matter says.
import type { Part } from "../domain/manual";
import { aboveOf, inOwnChapter, slugOf } from "../domain/number";
import { nearestNumber } from "../messages/did-you-mean";
import type { ChapterFolder } from "./chapter-folders";
import { sectionNumber } from "./chapter-labels";
import type { FrontMatters } from "./front-matter";
import type { Problems } from "./problem";

/** Number of each section that is part of another → number of that one. The nearest that there is counts: 3.2.1 is below 3 if there is no 3.2. */
export type Parents = Map<string, string>;

/** Finds what each section of a chapter is part of; every parent: that is no section is reported with the parts (checkTree). */
export function parentsIn(folder: ChapterFolder, fronts: FrontMatters): Parents {
  const { sections, number: chapter, numbering } = folder;
  const bySlug = new Map([...sections.keys()].map((number) => [slugOf(number), number]));
  const parents: Parents = new Map();
  for (const [number, file] of sections) {
    const declared = fronts.get(file)?.value.parent;
    if (declared !== undefined) {
      parents.set(number, bySlug.get(slugOf(sectionNumber(chapter, declared, numbering))) ?? sectionNumber(chapter, declared, numbering));
      continue;
    }
    for (let above = aboveOf(number); above !== "" && above !== chapter; above = aboveOf(above)) {
      if (!sections.has(above)) continue;
      parents.set(number, above);
      break;
    }
  }
  return parents;
}

/**
 * Gives each section of the parts the number of what it is part of (changing it). One that is not listed before it, in the same
 * part, is none: that is a problem where the front matter names it, and otherwise the section is not indented.
 */
export function giveParents(parts: Part[], parents: Parents, folder: ChapterFolder, fronts: FrontMatters, problems: Problems): void {
  for (const { sections } of parts) {
    const before = new Set<string>();
    for (const section of sections) {
      const parent = parents.get(section.number);
      const file = folder.sections.get(section.number);
      const front = file && fronts.get(file);
      if (parent !== undefined && before.has(parent)) section.parent = parent;
      else if (parent !== undefined && front?.value.parent !== undefined)
        problems.add(
          front.spot(["parent"]),
          "unknown-parent",
          front.value.parent,
          () => nearestNumber(front.value.parent ?? "", [...before].map(inOwnChapter)),
          parent,
        );
      before.add(section.number);
    }
  }
}

// The numbers of a chapter's sections: of this chapter.
import { aboveOf, isWithin, labelOf, lastInteger } from "../domain/number";
import type { ChapterFolder } from "./chapter-folders";
import type { LinkTargets } from "./link-targets";
import type { Problems } from "./problem";

/** Adds a problem for each section of another chapter (one where all are: then the folder's name is wrong). */
export function checkNumbers({ number: chapter, path, slug, sections }: ChapterFolder, targets: LinkTargets, problems: Problems): void {
  // A chapter without a number may have sections of any.
  const wrong = labelOf(chapter) === "" ? [] : [...sections].filter(([number]) => !isWithin(number, chapter));
  const [other, ...more] = new Set(wrong.map(([number]) => aboveOf(number)));
  const isRenamed = wrong.length > 1 && wrong.length === sections.size && other !== "" && more.length === 0;
  if (isRenamed) problems.add({ path }, "renamed-folder", other, chapter, `${chapter}-${slug}`);
  else {
    for (const [number, file] of wrong) {
      const suggestion = `${chapter}.${lastInteger(number)}`;
      problems.add(file, "wrong-folder", number, chapter, targets.sections.has(suggestion) ? undefined : suggestion);
    }
  }
}

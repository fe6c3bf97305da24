// The numbers of a chapter's sections: of this chapter, and none of them missing.
import { aboveOf, isSectionOf, lastInteger } from "../domain/number";
import { compareNumbers } from "../domain/number-order";
import type { ChapterFolder } from "./chapter-folders";
import type { LinkTargets } from "./link-targets";
import type { Problems } from "./problem";

/** Adds a problem for each section of another chapter (one where all are: then the folder's name is wrong), and for each gap. */
export function checkNumbers(folder: ChapterFolder, targets: LinkTargets, problems: Problems): void {
  const { number: chapter, path, slug, sections } = folder;
  const wrong = [...sections].filter(([number]) => !isSectionOf(number, chapter));
  const [other, ...more] = new Set(wrong.map(([number]) => aboveOf(number)));
  const isRenamed = wrong.length > 1 && wrong.length === sections.size && other !== "" && more.length === 0;
  if (isRenamed) problems.add({ path }, "renamed-folder", other, chapter, `${chapter}-${slug}`);
  else {
    for (const [number, file] of wrong) {
      const suggestion = `${chapter}.${lastInteger(number)}`;
      problems.add(file, "wrong-folder", number, chapter, targets.sections.has(suggestion) ? undefined : suggestion);
    }
  }
  checkGaps(folder, targets, problems);
}

// A number that was given up is not missing. Nor is one before a number that is recorded: that is never changed, and
// the number history reports recorded numbers that are lost.
function checkGaps(folder: ChapterFolder, { givenUp: givenUpIn, isRecorded }: LinkTargets, problems: Problems): void {
  const givenUp = givenUpIn(folder.number);
  const numbers = [...folder.sections.keys()].filter((number) => isSectionOf(number, folder.number)).sort(compareNumbers);
  let before = `the chapter's beginning`;
  let expected = 1;
  for (const number of numbers) {
    const found = lastInteger(number);
    const gap = Array.from({ length: Math.max(0, found - expected) }, (_, i) => expected + i).filter((missing) => !givenUp.has(missing));
    if (gap.length > 0 && !isRecorded(number)) {
      const [first, last] = [`${folder.number}.${gap[0]}`, `${folder.number}.${gap[gap.length - 1]}`];
      const missing = gap.length > 1 ? `${first} to ${last} are` : `${first} is`;
      const file = folder.sections.get(number);
      problems.add({ path: file?.path ?? folder.path }, "missing-number", missing, before, number);
    }
    before = number;
    expected = found + 1;
  }
}

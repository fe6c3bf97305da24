// The style sheet of sections at several levels and of labels of any length; other chapters do without it.
import { type Chapter, type Manual, sectionsOf } from "@/lib/domain/manual";
import { inOwnChapter } from "@/lib/domain/number";
import { levelsStyle } from "@/lib/site/assets";

export function LevelsStyle({ chapter }: { chapter: Chapter }) {
  return hasLevels(chapter) ? <link rel="stylesheet" href={levelsStyle} /> : null;
}

/** For a page that may show sections of any chapter. */
export function LevelsStyleOfAny({ manual }: { manual: Manual }) {
  return manual.chapters.some(hasLevels) ? <link rel="stylesheet" href={levelsStyle} /> : null;
}

function hasLevels(chapter: Chapter): boolean {
  return sectionsOf(chapter).some(({ number, parent }) => parent !== undefined || number !== inOwnChapter(number));
}

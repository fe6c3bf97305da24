// The style sheet of sections at several levels and of labels of any length; other chapters do without it.
import { type Chapter, sectionsOf } from "@/lib/domain/manual";
import { inOwnChapter } from "@/lib/domain/number";
import { levelsStyle } from "@/lib/site/assets";

export function LevelsStyle({ chapter }: { chapter: Chapter }) {
  const isNeeded = sectionsOf(chapter).some(({ number, parent }) => parent !== undefined || number !== inOwnChapter(number));
  return isNeeded ? <link rel="stylesheet" href={levelsStyle} /> : null;
}

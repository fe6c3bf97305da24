// The order of the chapters: as manual.yml lists them, and by their numbers where it does not.
import { slugOf } from "../domain/number";
import { nearestWord } from "../messages/did-you-mean";
import type { ChapterFolder } from "./chapter-folders";
import type { Problems } from "./problem";
import type { Settings } from "./settings";

const nameOfChapter = ({ path }: ChapterFolder) => path.replace(/^.*[/\\]/, "").normalize("NFC");

/** The folders in that order; those that the list does not name come after, as they were. What is no chapter is a problem. */
export function orderChapters(folders: ChapterFolder[], { manual, manualSpot }: Settings, problems: Problems): ChapterFolder[] {
  const listed = manual?.chapters ?? [];
  const found = listed.flatMap((named, i) => {
    const folder = folders.find((one) => slugOf(one.number) === slugOf(named) || nameOfChapter(one) === named.normalize("NFC"));
    if (!folder && manualSpot)
      problems.add(manualSpot(["chapters", i]), "unknown-chapter", named, nearestWord(named, folders.map(nameOfChapter)));
    return folder ?? [];
  });
  return [...new Set([...found, ...folders])];
}

// Published versions that are missing: each is reported, except those missing with a whole folder.

import { aboveOf } from "../domain/number";
import { counted } from "../messages/counted";
import { grouped } from "../util/grouped";
import { fileOf } from "./chapter-labels";
import type { LockedVersion } from "./lock";
import type { Problems } from "./problem";
import type { Settings } from "./settings";

/** A version that the lock has and the content has not; `redated` is the file that has its words, perhaps, under another day. */
export type Lost = { day: string; id: string; number: string; redated?: string };

/** Adds the problems; `held` are the versions that are there. */
export function addLost(lost: Lost[], held: LockedVersion[], lock: NonNullable<Settings["lock"]>, problems: Problems): void {
  const folders = new Map(held.map(({ number, file }) => [aboveOf(number), file.name.split("/")[0]]));
  const kept = new Set(held.flatMap(({ superseded, file }) => (superseded ? foldersAbove(file.name) : [])));
  // The outermost folder that is empty now.
  const emptied = ({ number, redated }: Lost) => {
    const top = folders.get(aboveOf(number));
    if (top === undefined || redated !== undefined) return [];
    return [`${top}/superseded`, `${top}/superseded/${fileOf(number)}`].filter((folder) => !kept.has(folder)).slice(0, 1);
  };
  const byFolder = grouped(lost, emptied);
  const together = new Set<Lost>();
  for (const [folder, gone] of byFolder) {
    if (gone.length < 2) continue;
    for (const one of gone) together.add(one);
    // All of one section: its file may be gone, and not the folder of all earlier versions.
    const isOfOne = folder.endsWith("/superseded") && gone.every(({ number }) => number === gone[0].number);
    const emptiedOne = isOfOne ? `${folder}/${fileOf(gone[0].number)}` : folder;
    problems.add(lock.spot([gone[0].id, gone[0].day]), "lost-versions", counted(gone.length, "version"), emptiedOne);
  }
  for (const one of lost)
    if (!together.has(one)) problems.add(lock.spot([one.id, one.day]), "lost-version", one.day, one.id, one.number, one.redated);
}

// "3.1-kites/superseded/3.1.2/2017-01-01.md" → the two folders below the chapter's
function foldersAbove(name: string): string[] {
  const [top, superseded, number] = name.split("/");
  return [`${top}/${superseded}`, `${top}/${superseded}/${number}`];
}

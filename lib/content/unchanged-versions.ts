// An amendment in which no word changed tells readers of a change that is not there: it is never published.
import { grouped } from "../util/grouped";
import type { LockedVersion } from "./lock";
import type { Problems } from "./problem";
import type { Lock } from "./schemas";

/** Versions whose words are those of the version before them of the same text. */
export function unchangedVersions(held: LockedVersion[]): { later: LockedVersion; before: LockedVersion }[] {
  return [...grouped(held, ({ id }) => [id]).values()].flatMap((versions) => {
    const inOrder = versions.toSorted((a, b) => (a.version < b.version ? -1 : 1));
    return inOrder.flatMap((later, i) => {
      const before = inOrder[i - 1];
      return before && before.version < later.version && before.words === later.words ? [{ later, before }] : [];
    });
  });
}

/** Adds a problem for each; one that is not locked yet may still be changed. Returns the versions reported. */
export function checkUnchanged(held: LockedVersion[], lock: Lock | undefined, problems: Problems): Set<LockedVersion> {
  const unchanged = unchangedVersions(held);
  for (const { later, before } of unchanged) {
    const { id, number, version, file, superseded } = later;
    const isLocked = lock !== undefined && Object.hasOwn(lock, id) && Object.hasOwn(lock[id], version);
    const spot = { ...file, offset: Math.max(0, file.text.search(/^version:/m)) };
    const takeBack = superseded ? `delete ${file.name}` : `move ${before.file.name} to ${file.name}, replacing it`;
    problems.add(spot, isLocked ? "unchanged-locked-version" : "unchanged-version", number, version, before.version, takeBack, id);
  }
  return new Set(unchanged.map(({ later }) => later));
}

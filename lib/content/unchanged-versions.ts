// An amendment in which no word changed tells readers of a change that is not there: it is never published.
import { grouped } from "../util/grouped";
import type { LockedEdition } from "./lock";
import type { Problems } from "./problem";
import type { Lock } from "./schemas";

/** Editions whose words are those of the edition before them of the same text. */
export function unchangedEditions(held: LockedEdition[]): { later: LockedEdition; before: LockedEdition }[] {
  return [...grouped(held, ({ id }) => [id]).values()].flatMap((editions) => {
    const inOrder = editions.toSorted((a, b) => (a.edition < b.edition ? -1 : 1));
    return inOrder.flatMap((later, i) => {
      const before = inOrder[i - 1];
      return before && before.edition < later.edition && before.words === later.words ? [{ later, before }] : [];
    });
  });
}

/** Adds a problem for each; one that is not locked yet may still get its words. Returns the editions told. */
export function checkUnchanged(held: LockedEdition[], lock: Lock | undefined, problems: Problems): Set<LockedEdition> {
  const unchanged = unchangedEditions(held);
  for (const { later, before } of unchanged) {
    const { id, number, edition, file, superseded } = later;
    const isLocked = lock !== undefined && Object.hasOwn(lock, id) && Object.hasOwn(lock[id], edition);
    const spot = { ...file, offset: Math.max(0, file.text.search(/^edition:/m)) };
    const takeBack = superseded ? `delete ${file.name}` : `move ${before.file.name} to ${file.name}, in whose place it comes`;
    problems.add(spot, isLocked ? "unchanged-locked-edition" : "unchanged-edition", number, edition, before.edition, takeBack, id);
  }
  return new Set(unchanged.map(({ later }) => later));
}

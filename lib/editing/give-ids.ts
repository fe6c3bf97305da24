// Permanent ids for chapters and sections that come into a manual.

import { randomInt } from "node:crypto";
import { lastNumberOf, withdrawalOf } from "../content/apply-number-history";
import { type ContentFiles, textOf } from "../content/content-files";
import { numberHistoryIn } from "../content/record-numbers";

// The characters of Crockford's base 32, which cannot be mistaken for each other.
const signs = "0123456789abcdefghjkmnpqrstvwxyz";

/** Gives each number an id: the one in the number history of `held`, or a new one that is not used in the manual. */
export function giveIds(held: ContentFiles): (number: string) => string {
  const numberHistory = numberHistoryIn(textOf(held, "number-history.yml"));
  const inForce = Object.entries(numberHistory).filter(([, entries]) => withdrawalOf(entries) === undefined);
  const known = new Map(inForce.map(([id, entries]) => [lastNumberOf(entries), id]));
  const taken = idsTaken(held);
  return (number) => {
    const id = known.get(number) ?? newId(taken);
    taken.add(id);
    return id;
  };
}

/** Every id of the manual: those of its number history, and those of its files. */
export function idsTaken(files: ContentFiles): Set<string> {
  const numberHistory = numberHistoryIn(textOf(files, "number-history.yml"));
  return new Set([...Object.keys(numberHistory), ...files.flatMap(({ text }) => /^id: *(\S+)/m.exec(text)?.[1] ?? [])]);
}

/** An id that is not among those taken; it is added to them (changing the set). */
export function newId(taken: Set<string>): string {
  for (;;) {
    const id = Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join("");
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

// Gives permanent ids to new chapters and sections.

import { randomInt } from "node:crypto";
import { lastNumberOf, withdrawalOf } from "../content/apply-number-history";
import { type ContentFiles, textOf } from "../content/content-files";
import { numberHistoryIn } from "../content/record-numbers";

// The characters of Crockford's base 32, which cannot be mistaken for one another.
const characters = "0123456789abcdefghjkmnpqrstvwxyz";

/** Gives each number an id: the one in the number history of `existing`, or a new one that the manual does not use. */
export function giveIds(existing: ContentFiles): (number: string) => string {
  const numberHistory = numberHistoryIn(textOf(existing, "number-history.yml"));
  const inForce = Object.entries(numberHistory).filter(([, entries]) => withdrawalOf(entries) === undefined);
  const known = new Map(inForce.map(([id, entries]) => [lastNumberOf(entries), id]));
  const taken = idsTaken(existing);
  return (number) => {
    const id = known.get(number) ?? newId(taken);
    taken.add(id);
    return id;
  };
}

/** Every id of the manual: those in its number history and those in its files. */
export function idsTaken(files: ContentFiles): Set<string> {
  const numberHistory = numberHistoryIn(textOf(files, "number-history.yml"));
  return new Set([...Object.keys(numberHistory), ...files.flatMap(({ text }) => /^id: *(\S+)/m.exec(text)?.[1] ?? [])]);
}

/** An id that is not in `taken`; adds it to the set. */
export function newId(taken: Set<string>): string {
  for (;;) {
    const id = Array.from({ length: 4 }, () => characters[randomInt(characters.length)]).join("");
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

// thesaurus.yml → rows for the search: each word typed is in one row, and can be found.
import type { Manual } from "../domain/manual";
import { stemsOf } from "../search/words";
import type { Problems } from "./problem";
import type { Settings } from "./settings";

/** The rows of a manual's thesaurus; words that are the same are typed for one another. */
export function readThesaurus({ value, spot }: NonNullable<Settings["thesaurus"]>, problems: Problems): Manual["thesaurus"] {
  const rowOf = new Map<string, number>();
  return value.map(({ typed = [], find = [], same = [] }, row) => {
    const key = same.length > 0 ? "same" : "typed";
    for (const word of [...typed, ...same]) {
      const stems = stemsOf(word).join(" ");
      if (stems === "") problems.add(spot([row, key]), "word-left-out", word);
      else if ((rowOf.get(stems) ?? row) !== row) problems.add(spot([row, key]), "word-typed-twice", word);
      // One row may list several endings of a word, so that each is known to the spelling.
      rowOf.set(stems, row);
    }
    for (const word of find) if (stemsOf(word).length === 0) problems.add(spot([row, "find"]), "word-left-out", word);
    return { typed: [...typed, ...same], find: [...same, ...find] };
  });
}

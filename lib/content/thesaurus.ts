// thesaurus.yml → rows for the search: each word typed is in one row, and can be found.
import type { Manual } from "../domain/manual";
import { namesEveryday } from "../search/everyday-words";
import { tokensOf } from "../search/thesaurus";
import { isStopWord, stemsOf } from "../search/words";
import type { Keeper } from "./kept";
import type { Problems } from "./problem";
import type { Settings } from "./settings";

/** As readThesaurus; rows without a problem are kept. */
export function keptThesaurus(rows: NonNullable<Settings["thesaurus"]>, problems: Problems, keep: Keeper): Manual["thesaurus"] {
  let read: Manual["thesaurus"] = [];
  const kept = keep("thesaurus", [JSON.stringify(rows.value)], () => {
    const before = problems.count;
    read = readThesaurus(rows, problems);
    return problems.count > before ? undefined : read;
  });
  return kept ?? read;
}

/** The rows of a manual's thesaurus; words that are the same are typed for one another. */
export function readThesaurus({ value, spot }: NonNullable<Settings["thesaurus"]>, problems: Problems): Manual["thesaurus"] {
  const rowOf = new Map<string, number>();
  return value.map(({ typed = [], find = [], wide = [], same = [], common }, row) => {
    for (const word of common ?? []) {
      if (stemsOf(word).length === 0) problems.add(spot([row, "common"]), "word-left-out", word);
    }
    if (common) return { typed: common, find: [], isCommon: true };
    const key = same.length > 0 ? "same" : "typed";
    for (const word of [...typed, ...same]) {
      const tokens = tokensOf(word);
      if (tokens.every(isStopWord)) problems.add(spot([row, key]), "word-left-out", word);
      else if (namesEveryday(word)) problems.add(spot([row, key]), "everyday-word", word);
      else if ((rowOf.get(tokens.join(" ")) ?? row) !== row) problems.add(spot([row, key]), "word-typed-twice", word);
      // One row may list several endings of a word, so that each is known to the spelling.
      rowOf.set(tokens.join(" "), row);
    }
    for (const [name, words] of Object.entries({ find, wide })) {
      for (const word of words) {
        if (stemsOf(word).length === 0) problems.add(spot([row, name]), "word-left-out", word);
        else if (namesEveryday(stemsOf(word).join(" "))) problems.add(spot([row, name]), "everyday-word", word);
      }
    }
    return { typed: [...typed, ...same], find: [...same, ...find], ...(wide.length > 0 && { wide }) };
  });
}

// thesaurus.yml → rows for the search: each word typed is in one row, and can be found.
import type { Manual } from "../domain/manual";
import { isEverydayEntry } from "../search/thesaurus";
import { isStopWord, stemsOf, tokenOf, wordsOf } from "../search/words";
import type { Problems } from "./problem";
import type { Settings } from "./settings";

/** The rows of a manual's thesaurus; words that are the same are typed for one another. */
export function readThesaurus({ value, spot }: NonNullable<Settings["thesaurus"]>, problems: Problems): Manual["thesaurus"] {
  const rowOf = new Map<string, number>();
  return value.map(({ typed = [], find = [], wide = [], same = [], common }, row) => {
    if (common) return { typed: common, find: [], isCommon: true };
    const key = same.length > 0 ? "same" : "typed";
    for (const word of [...typed, ...same]) {
      const folded = wordsOf(word).map((one) => one.folded);
      const tokens = folded.map(tokenOf).join(" ");
      if (folded.every(isStopWord)) problems.add(spot([row, key]), "word-left-out", word);
      else if (isEverydayEntry(word)) problems.add(spot([row, key]), "everyday-word", word);
      else if ((rowOf.get(tokens) ?? row) !== row) problems.add(spot([row, key]), "word-typed-twice", word);
      // One row may list several endings of a word, so that each is known to the spelling.
      rowOf.set(tokens, row);
    }
    for (const [name, words] of Object.entries({ find, wide })) {
      for (const word of words) {
        if (stemsOf(word).length === 0) problems.add(spot([row, name]), "word-left-out", word);
        else if (isEverydayEntry(stemsOf(word).join(" "))) problems.add(spot([row, name]), "everyday-word", word);
      }
    }
    return { typed: [...typed, ...same], find: [...same, ...find], ...(wide.length > 0 && { wide }) };
  });
}

// questions.yml → what people ask, with the section that answers it: the search learns from it in what words they ask.
import type { Manual } from "../domain/manual";
import { nearestWord } from "../messages/did-you-mean";
import { stemsOf } from "../search/words";
import type { Problems } from "./problem";
import { elsewhereKey, type NumberHistory } from "./schemas";
import type { Settings } from "./settings";

/** The questions of a manual. `numbers` are those of its sections by permanent ID; what was withdrawn is asked in vain. */
export function readQuestions(
  { value, spot }: NonNullable<Settings["questions"]>,
  numbers: Map<string, string>,
  history: NumberHistory,
  problems: Problems,
): Manual["questions"] {
  return Object.entries(value).flatMap(([id, lines]) => {
    const number = numbers.get(id);
    const isElsewhere = id === elsewhereKey;
    if (!isElsewhere && number === undefined && !Object.hasOwn(history, id))
      problems.add(spot([id]), "unknown-question-id", id, nearestWord(id, numbers.keys()));
    const asked = lines.filter((line) => line !== "");
    const seen = new Set<string>();
    for (const line of asked) {
      const folded = line.toLowerCase();
      if (stemsOf(line).length === 0) problems.add(spot([id]), "word-left-out", line);
      else if (seen.has(folded)) problems.add(spot([id]), "question-twice", line);
      seen.add(folded);
    }
    return isElsewhere || number !== undefined ? [{ ...(number !== undefined && { number }), asked }] : [];
  });
}

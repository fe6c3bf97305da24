// questions.yml → what people ask, with the section that answers it: from it the search learns in what words they ask.
import type { Manual } from "../domain/manual";
import { nearestWord } from "../messages/did-you-mean";
import { stemsOf } from "../search/words";
import type { Problems } from "./problem";
import { elsewhereKey, type NumberHistory } from "./schemas";
import type { Settings } from "./settings";

/** The questions of a manual. `numbers` are those of its sections by permanent ID; those of a withdrawn text are left out. */
export function readQuestions(
  { value, spot }: NonNullable<Settings["questions"]>,
  numbers: Map<string, string>,
  history: NumberHistory,
  problems: Problems,
): Manual["questions"] {
  return Object.entries(value).flatMap(([id, lines]) => {
    const number = numbers.get(id);
    const isElsewhere = id === elsewhereKey;
    const place = spot([id]);
    if (!isElsewhere && number === undefined && !Object.hasOwn(history, id))
      problems.add(place, "unknown-question-id", id, nearestWord(id, numbers.keys()));
    const seen = new Set<string>();
    let { offset } = place;
    const asked = lines.filter((line) => line !== "");
    for (const line of asked) {
      offset = Math.max(offset ?? 0, place.text?.indexOf(line, offset) ?? 0);
      const folded = line.toLowerCase();
      if (stemsOf(line).length === 0) problems.add({ ...place, offset }, "word-left-out", line);
      else if (seen.has(folded)) problems.add({ ...place, offset }, "question-twice", line);
      seen.add(folded);
      offset += line.length;
    }
    return isElsewhere || number !== undefined ? [{ ...(number !== undefined && { number }), asked }] : [];
  });
}
